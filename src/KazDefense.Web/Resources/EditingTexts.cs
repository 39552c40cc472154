using KazDefense.Domain.Records;
using KazDefense.Store.Events;
using KazDefense.Store.Review;

namespace KazDefense.Web.Resources;

/// <summary>The words of the pages on which events are written.</summary>
public static class EditingTexts
{
    private static readonly TextResource Resource = new("EditingTexts");

    public static string Actor => Resource.Of();
    public static string ActorNeedsWords => Resource.Of();
    public static string ActorPlaceholder => Resource.Of();
    public static string ActorQueued => Resource.Of();
    public static string AddClaim => Resource.Of();
    public static string Aggregate => Resource.Of();
    public static string AllMissing => Resource.Of();
    public static string AlsoProves => Resource.Of();
    public static string AnotherFromSource => Resource.Of();
    public static string AsOf => Resource.Of();
    public static string AsOfPlaceholder => Resource.Of();
    public static string Before => Resource.Of();
    public static string Brought => Resource.Of();
    public static string BroughtPlaceholder => Resource.Of();
    public static string Cancel => Resource.Of();
    public static string Choose => Resource.Of();
    public static string ChooseSource => Resource.Of();
    public static string CitedDate => Resource.Of();
    public static string Claim => Resource.Of();
    public static string ClaimStatus => Resource.Of();
    public static string Claims => Resource.Of();
    public static string ClaimsNote => Resource.Of();
    public static string Comment => Resource.Of();
    public static string Condition => Resource.Of();
    public static string ConflictChoose => Resource.Of();
    public static string ConflictSave => Resource.Of();
    public static string ConflictTaken => Resource.Of();
    public static string Correction => Resource.Of();
    public static string Counted => Resource.Of();
    public static string Country => Resource.Of();
    public static string CreateAndChoose => Resource.Of();
    public static string DateKey => Resource.Of();
    public static string Draft => Resource.Of();
    public static string DraftOfPublished => Resource.Of();
    public static string EditAgain => Resource.Of();
    public static string EditLink => Resource.Of();
    public static string EditThat => Resource.Of();
    public static string Editing => Resource.Of();
    public static string EventPlaceholder => Resource.Of();
    public static string FieldHead => Resource.Of();
    public static string ForAnEvent => Resource.Of();
    public static string ForNothing => Resource.Of();
    public static string GiveLocator => Resource.Of();
    public static string GoOn => Resource.Of();
    public static string InReview => Resource.Of();
    public static string Instrument => Resource.Of();
    public static string InstrumentPlaceholder => Resource.Of();
    public static string IsInReview => Resource.Of();
    public static string Items => Resource.Of();
    public static string Language => Resource.Of();
    public static string LeaveWords => Resource.Of();
    public static string LinkFollows => Resource.Of();
    public static string LinkPartOf => Resource.Of();
    public static string LinkedEvent => Resource.Of();
    public static string Links => Resource.Of();
    public static string Located => Resource.Of();
    public static string Locator => Resource.Of();
    public static string LocatorPlaceholder => Resource.Of();
    public static string MeasureBasis => Resource.Of();
    public static string Measures => Resource.Of();
    public static string Mine => Resource.Of();
    public static string Missing => Resource.Of();
    public static string Name => Resource.Of();
    public static string NewActor => Resource.Of();
    public static string NewEvent => Resource.Of();
    public static string NewOrUsed => Resource.Of();
    public static string NewPlace => Resource.Of();
    public static string NextClaim => Resource.Of();
    public static string NoClaim => Resource.Of();
    public static string NoLongerYours => Resource.Of();
    public static string NoSubtype => Resource.Of();
    public static string NoneMissing => Resource.Of();
    public static string Confirm => Resource.Of();

    public static string InPlaceIsPublic => Resource.Of();

    public static string ProvenOtherwise => Resource.Of();

    public static string TakeIt => Resource.Of();

    public static string NotAnEditor => Resource.Of();
    public static string NotSaid => Resource.Of();
    public static string Number => Resource.Of();
    public static string Optional => Resource.Of();
    public static string OtherValue => Resource.Of();
    public static string OurWords => Resource.Of();
    public static string OutletCited => Resource.Of();
    public static string OutletNone => Resource.Of();
    public static string OutletOwn => Resource.Of();
    public static string Own => Resource.Of();
    public static string OwnNone => Resource.Of();
    public static string OwnNote => Resource.Of();
    public static string Paragraph => Resource.Of();
    public static string ParticipantKey => Resource.Of();
    public static string Participants => Resource.Of();
    public static string PassageSays => Resource.Of();
    public static string People => Resource.Of();
    public static string PlacePlaceholder => Resource.Of();
    public static string PlaceQueued => Resource.Of();
    public static string Places => Resource.Of();
    public static string ProgrammePlaceholder => Resource.Of();
    public static string Publish => Resource.Of();
    public static string Published => Resource.Of();
    public static string PublishedNote => Resource.Of();
    public static string PublishedTitle => Resource.Of();
    public static string Qualifier => Resource.Of();
    public static string Quantity => Resource.Of();
    public static string Reason => Resource.Of();
    public static string ReasonPlaceholder => Resource.Of();
    public static string Recent => Resource.Of();
    public static string RecentNone => Resource.Of();
    public static string RecentNote => Resource.Of();
    public static string Relation => Resource.Of();
    public static string RemoveClaim => Resource.Of();
    public static string Role => Resource.Of();
    public static string SameEvent => Resource.Of();
    public static string SaveDraft => Resource.Of();
    public static string SavedHead => Resource.Of();
    public static string SayWhatItProves => Resource.Of();
    public static string Script => Resource.Of();
    public static string ScriptPlaceholder => Resource.Of();
    public static string SeeEvent => Resource.Of();
    public static string SeeTimeline => Resource.Of();
    public static string SelectWords => Resource.Of();
    public static string SendToReview => Resource.Of();
    public static string SentNote => Resource.Of();
    public static string SentTitle => Resource.Of();
    public static string SeriesPlaceholder => Resource.Of();
    public static string SlugHint => Resource.Of();
    public static string SomewhatAlike => Resource.Of();
    public static string Source => Resource.Of();
    public static string SourcePlaceholder => Resource.Of();
    public static string StartLead => Resource.Of();
    public static string StartOver => Resource.Of();
    public static string StartOverNo => Resource.Of();
    public static string StartOverTitle => Resource.Of();
    public static string StartOverWords => Resource.Of();
    public static string StartOverYes => Resource.Of();
    public static string State => Resource.Of();
    public static string StoreFailed => Resource.Of();
    public static string Subtype => Resource.Of();
    public static string SummaryPlaceholder => Resource.Of();
    public static string TakeBack => Resource.Of();
    public static string TakenBack => Resource.Of();
    public static string TakenOut => Resource.Of();
    public static string TermPlaceholder => Resource.Of();
    public static string Terms => Resource.Of();
    public static string TheEvent => Resource.Of();
    public static string TitlePlaceholder => Resource.Of();
    public static string ToClaims => Resource.Of();
    public static string Undo => Resource.Of();
    public static string UndoneNote => Resource.Of();
    public static string UndoneReason => Resource.Of();
    public static string UndoneTitle => Resource.Of();
    public static string Unit => Resource.Of();
    public static string VeryAlike => Resource.Of();
    public static string What => Resource.Of();
    public static string WhatPlaceholder => Resource.Of();
    public static string When => Resource.Of();
    public static string Who => Resource.Of();
    public static string Why => Resource.Of();
    public static string Discard => Resource.Of();

    /// <summary>What a field is called, by its path or that of one of its items; the item itself is named behind it.</summary>
    public static string Field(string path)
    {
        for (var (name, item) = (path, ""); ; (name, item) = (name[..name.LastIndexOf('/')], path[name.LastIndexOf('/')..].TrimStart('/')))
        {
            if (Resource.Find($"Field.{name}") is { } words)
                return item.Length == 0 ? words : $"{words}: {item.Replace('/', ' ')}";
            if (!name.Contains('/', StringComparison.Ordinal))
                return path;
        }
    }

    public static string Of(Alike alike) => Resource.Of($"Alike.{Term.Of(alike)}");

    public static string Of(ProposalState state) => Resource.Of($"ProposalState.{Term.Of(state)}");

    public static string ActorOf(int number) => Resource.With(nameof(ActorOf), number);

    public static string AndMore(int count) => Resource.With(nameof(AndMore), count);

    public static string Both(string first, string second) => Resource.With(nameof(Both), first, second);

    public static string BroughtBy(string who) => Resource.With(nameof(BroughtBy), who);

    public static string Citing(string outlet) => Resource.With(nameof(Citing), outlet);

    public static string ClaimFor(string place, string field) => Resource.With(nameof(ClaimFor), place, field);

    public static string NoClaimFor(string field) => Resource.With(nameof(NoClaimFor), field);

    public static string ConflictTitle(string who) => Resource.With(nameof(ConflictTitle), who);

    public static string CountsAs(string standing) => Resource.With(nameof(CountsAs), standing);

    public static string Edit(string title) => Resource.With(nameof(Edit), title);

    public static string New(string kind) => Resource.With(nameof(New), kind);

    public static string NewFrom(string source) => Resource.With(nameof(NewFrom), source);

    public static string NotSaved(string why) => Resource.With(nameof(NotSaved), why);

    public static string ParticipantOf(int number) => Resource.With(nameof(ParticipantOf), number);

    public static string PeopleOf(string who) => Resource.With(nameof(PeopleOf), who);

    public static string ChangedMeanwhile(string by) => Resource.With(nameof(ChangedMeanwhile), by);

    public static string ConfirmFor(string label) => Resource.With(nameof(ConfirmFor), label);

    public static string NeedsClaim(string label) => Resource.With(nameof(NeedsClaim), label);

    public static string PerhapsCites(string outlet) => Resource.With(nameof(PerhapsCites), outlet);

    public static string StillSaysSo(string label) => Resource.With(nameof(StillSaysSo), label);

    public static string WordsLackName(string name) => Resource.With(nameof(WordsLackName), name);

    public static string PlaceOf(int number) => Resource.With(nameof(PlaceOf), number);

    public static string ProvenBy(string place) => Resource.With(nameof(ProvenBy), place);

    public static string ProvenOf(int proven, int needed) => Resource.With(nameof(ProvenOf), proven, needed);

    public static string ReasonNeeded(int longest) => Resource.With(nameof(ReasonNeeded), longest);

    public static string Remove(string what) => Resource.With(nameof(Remove), what);

    public static string RoleOf(string who) => Resource.With(nameof(RoleOf), who);

    public static string SavedAt(string time) => Resource.With(nameof(SavedAt), time);

    public static string Says(string value) => Resource.With(nameof(Says), value);

    public static string SentBackBy(string who) => Resource.With(nameof(SentBackBy), who);

    public static string TheirsOf(string who) => Resource.With(nameof(TheirsOf), who);

    public static string Unfinished(string title, string time) => Resource.With(nameof(Unfinished), title, time);

    public static string YouBegan(string time) => Resource.With(nameof(YouBegan), time);

    public static string ClaimsMissing(int count) => Resource.Counted(nameof(ClaimsMissing), count);

    public static string LookAlike(int count) => Resource.Counted(nameof(LookAlike), count);

    public static string NotYet(int count) => Resource.Counted(nameof(NotYet), count);

    public static string Untitled(string kind) => Resource.With(nameof(Untitled), kind);

    public static string Discarded(int count) => Resource.Counted(nameof(Discarded), count);
}
