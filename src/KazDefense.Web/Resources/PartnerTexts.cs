using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Partners;
using KazDefense.Web.Shared.Agreements;

namespace KazDefense.Web.Resources;

/// <summary>The words of the register of partners and of one partner’s page.</summary>
public static class PartnerTexts
{
    private static readonly TextResource Resource = new("PartnerTexts");

    public static string OfFocus => Resource.Of();
    public static string Names => Resource.Of();
    public static string Codes => Resource.Of();
    public static string BelongsTo => Resource.Of();
    public static string Members => Resource.Of();
    public static string OfficeHolders => Resource.Of();
    public static string FirstEvent => Resource.Of();
    public static string LastEvent => Resource.Of();
    public static string SeenOn => Resource.Of();
    public static string OnTheTimeline => Resource.Of();
    public static string ActorPage => Resource.Of();
    public static string CountsCaption => Resource.Of();
    public static string SaidColumn => Resource.Of();
    public static string All => Resource.Of();
    public static string UncountedNote => Resource.Of();
    public static string Instrument => Resource.Of();
    public static string Acts => Resource.Of();
    public static string RunsFor => Resource.Of();
    public static string NotReported => Resource.Of();
    public static string StepUnknown => Resource.Of();
    public static string TheAct => Resource.Of();
    public static string FormNotSaid => Resource.Of();
    public static string Exercise => Resource.Of();
    public static string Series => Resource.Of();
    public static string Parts => Resource.Of();
    public static string Troops => Resource.Of();
    public static string Where => Resource.Of();
    public static string When => Resource.Of();
    public static string NotStated => Resource.Of();
    public static string NotCounted => Resource.Of();
    public static string NotCountedNote => Resource.Of();
    public static string What => Resource.Of();
    public static string NumberColumn => Resource.Of();
    public static string Basis => Resource.Of();
    public static string OutletCited => Resource.Of();
    public static string OwnVoice => Resource.Of();
    public static string TurnsDown => Resource.Of();
    public static string NoReply => Resource.Of();
    public static string Reason => Resource.Of();
    public static string Indicator => Resource.Of();
    public static string Of => Resource.Of();
    public static string Nature => Resource.Of();
    public static string ShownAs => Resource.Of();
    public static string ObservedAs => Resource.Of();
    public static string EventsColumn => Resource.Of();
    public static string Others => Resource.Of();
    public static string OutletsHere => Resource.Of();
    public static string FigureOnWideScreens => Resource.Of();
    public static string Agreements => Resource.Of();
    public static string Exercises => Resource.Of();
    public static string Help => Resource.Of();
    public static string NotSummed => Resource.Of();
    public static string Deployments => Resource.Of();
    public static string Meetings => Resource.Of();
    public static string Ties => Resource.Of();
    public static string Reports => Resource.Of();
    public static string Hopes => Resource.Of();
    public static string HopesNote => Resource.Of();
    public static string Refusals => Resource.Of();
    public static string RefusalsNote => Resource.Of();
    public static string Statements => Resource.Of();
    public static string StatementsNote => Resource.Of();
    public static string Background => Resource.Of();
    public static string BackgroundNote => Resource.Of();
    public static string Mentions => Resource.Of();
    public static string Observations => Resource.Of();
    public static string ObservationsNote => Resource.Of();
    public static string Conflicts => Resource.Of();
    public static string People => Resource.Of();
    public static string PeopleNote => Resource.Of();
    public static string NoPartners => Resource.Of();
    public static string PartnersOf => Resource.Of();
    public static string Partner => Resource.Of();
    public static string RegisterCaption => Resource.Of();
    public static string RegisterNote => Resource.Of();

    public static string Title(string name, string focus) => Resource.With(nameof(Title), name, focus);

    public static string PartnerOf(string focus) => Resource.With(nameof(PartnerOf), focus);

    public static string WhatCounts(string focus, string name) => Resource.With(nameof(WhatCounts), focus, name);

    public static string UncountedCount(int count) => Resource.Counted(nameof(UncountedCount), count);

    public static string FormAndCycle(string form, string cycle) => Resource.With(nameof(FormAndCycle), form, cycle);

    public static string ReasonsCompete(int count) => Resource.Counted(nameof(ReasonsCompete), count);

    public static string ScoredBy(string assessor) => Resource.With(nameof(ScoredBy), assessor);

    public static string Scale(string from, string to) => Resource.With(nameof(Scale), from, to);

    public static string NoPartner(string name) => Resource.With(nameof(NoPartner), name);

    public static string TimelineNote(int count) => Resource.Counted(nameof(TimelineNote), count);

    public static string Cut(int most) => Resource.With(nameof(Cut), most);

    public static string AgreementsNote(int acts, int instruments) => Resource.With(acts == 1 ? "AgreementsNote.one" : "AgreementsNote.many", acts, instruments);

    public static string Listed(int all, int uncounted) => uncounted == 0 ? Resource.Counted(nameof(Listed), all) : Resource.With("Listed.uncounted", all, all - uncounted, uncounted);

    public static string MentionsNote(int count) => Resource.Counted(nameof(MentionsNote), count);

    public static string ConflictsNote(int count) => Resource.Counted(nameof(ConflictsNote), count);

    public static string SourcesNote(int count) => Resource.Counted(nameof(SourcesNote), count);

    public static string FigureTitle(string partner, string focus, string events) => Resource.With(nameof(FigureTitle), partner, focus, events);

    public static string FigureSource(int sources) => Resource.Counted(nameof(FigureSource), sources);

    public static string RegisterTitle(string focus) => Resource.With(nameof(RegisterTitle), focus);

    public static string RegisterLead(int partners, string focus) => Resource.With(partners == 1 ? "RegisterLead.one" : "RegisterLead.many", partners, focus);

    public static string Years(int from, int to) => from == 0 ? Resource.With("Years.none") : Resource.With(nameof(Years), Year(from), Year(to));

    public static string Step(LifecycleStep step) => Resource.Of($"Step.{Term.Of(step)}");

    public static string Answer(Relation relation) => Resource.Of($"Answer.{Term.Of(relation)}");

    public static string Field(string field) => Resource.Find($"Field.{field}") ?? field;

    public static string SparkDescription(PartnerRow row) => Resource.With(nameof(SparkDescription), row.Name, row.Of(Standing.Deed), row.Of(Standing.Hope), row.Of(Standing.Refusal));

    // A year is written without a thousands separator, whatever the reader's language.
    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
