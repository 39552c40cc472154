using KazDefense.Domain.Dates;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Sources;
using KazDefense.Web.Features.Editing.Events;
using KazDefense.Web.Shared.Forms;

namespace KazDefense.Web.Tests.Features.Editing.Events;

public class EventFormStateTests
{
    private static readonly Suggestion Kazakhstan = new("kazakhstan", "Kazakhstan");
    private static readonly Suggestion Turkey = new("turkey", "Turkey");
    private static readonly Suggestion Article = new("article-002", "An article");

    [Fact]
    public void Rows_Typed_EndWithRoomToTypeIn()
    {
        var state = Exercise();

        state.ChooseActor(0, Kazakhstan);
        state.ChoosePlace(0, new("ankara", "Ankara"));

        Assert.Equal(["kazakhstan", null, null], state.Entry.Participants.Select(p => p.Actor));
        Assert.Equal(["ankara", ""], state.Entry.Places);
        Assert.Single(state.Entry.Measures);
    }

    [Fact]
    public void ChooseActor_WithoutRole_GetsTheUsualOne()
    {
        var state = Exercise();

        state.ChooseActor(0, Kazakhstan);
        state.ChooseActor(1, Turkey);

        Assert.Equal(["participant", "participant", null, null], state.Entry.Participants.Select(p => p.Role));
    }

    [Fact]
    public void Missing_NewEvent_NamesWhatIsTypedAndUnproven()
    {
        var state = Exercise();
        state.ChooseActor(0, Kazakhstan);

        Assert.Equal(["kind", "participants/0"], state.Missing.Select(f => f.Path));
        Assert.Equal("Kazakhstan, participant", state.Missing[1].Label);
    }

    [Fact]
    public void Select_FieldInHand_IsWhatTheClaimIsFor()
    {
        var state = Exercise();
        state.ChooseActor(0, Kazakhstan);
        Use(state);

        state.Take("participants/0");
        state.Draft.Select(Words(2, 0, 10), null);

        Assert.Null(state.AddClaim());
        Assert.Equal(["participants/kazakhstan/participant"], Assert.Single(state.Entry.Claims).For);
        Assert.Equal(["kind"], state.Missing.Select(f => f.Path));
        Assert.Equal("kind", state.InHand);
    }

    [Fact]
    public void AddClaim_SameWords_BecomesOneClaimForBoth()
    {
        var state = Exercise();
        state.ChooseActor(0, Kazakhstan);
        Use(state);
        foreach (var field in new[] { "kind", "participants/0" })
        {
            state.Take(field);
            state.Draft.Select(Words(2, 0, 10), null);
            state.AddClaim();
        }

        Assert.Equal(["kind", "participants/kazakhstan/participant"], Assert.Single(state.Entry.Claims).For);
    }

    [Fact]
    public void AddClaim_Incomplete_SaysWhatItLacks()
    {
        var state = Exercise();

        var problem = state.AddClaim();

        Assert.Equal("Choose the source first.", problem);
        Use(state);
        Assert.StartsWith("Select the words", state.AddClaim(), StringComparison.Ordinal);
        state.Draft.Paragraph = "3";
        Assert.StartsWith("Mark what", state.AddClaim(), StringComparison.Ordinal);
        state.Draft.Prove("kind", true);
        Assert.Null(state.AddClaim());
        Assert.Equal("3", Assert.Single(state.Entry.Claims).Paragraph);
    }

    [Fact]
    public void Change_RoleOfARow_TakesItsClaimsAlong()
    {
        var state = Proven();

        state.Change("participants/0", () => state.Entry.Participants[0].Role = "speaker");

        Assert.Contains("participants/kazakhstan/speaker", state.Entry.Claims[0].For);
        Assert.Empty(state.Missing);
    }

    [Fact]
    public void ChooseActor_TypedAnew_TakesItsClaimsAlong()
    {
        var state = Proven();

        // Typing on in the field unsets it until another is chosen.
        state.ChooseActor(0, null);
        state.ChooseActor(0, Turkey);

        Assert.Contains("participants/turkey/participant", state.Entry.Claims[0].For);
        Assert.DoesNotContain("participants/kazakhstan/participant", state.Entry.Claims[0].For);
    }

    [Fact]
    public void Remove_Row_TakesItsClaimsOut()
    {
        var state = Proven();

        state.Remove("participants", 0);

        Assert.Equal(["kind"], state.Entry.Claims[0].For);
        Assert.All(state.Entry.Participants, p => Assert.Null(p.Actor));
    }

    [Fact]
    public void ChangeKind_AndBack_KeepsWhatWasTyped()
    {
        var state = Proven();
        state.Change("subtype", () => state.Entry.Subtype = "joint");
        state.Change("exercise/edition", () => state.Entry.Exercise!.Edition = "2013");

        state.ChangeKind("transfer");

        Assert.Null(state.Entry.Subtype);
        Assert.Equal("2013", state.Entry.Exercise!.Edition);
        Assert.Null(state.ForPublishing().Exercise);
        state.ChangeKind("exercise");
        Assert.Equal(("joint", "2013"), (state.Entry.Subtype, state.ForPublishing().Exercise!.Edition));
    }

    [Fact]
    public void ForPublishing_ClaimsOfAnotherKind_AreLeftOut()
    {
        var state = Proven();
        state.Change("exercise/edition", () => state.Entry.Exercise!.Edition = "2013");
        state.Prove(state.Entry.Claims[0], "exercise/edition", true);

        state.ChangeKind("meeting");

        Assert.Equal(["kind", "participants/kazakhstan/participant"], state.ForPublishing().Claims[0].For);
        Assert.Contains("exercise/edition", state.Entry.Claims[0].For);
    }

    [Fact]
    public void Show_FindingsOfRules_StandBesideTheirRows()
    {
        var state = Proven();

        state.Show([new("participants/kazakhstan/participant", "Twice."), new("summary", "Say it.")]);

        Assert.Equal(["Twice."], state.ErrorsOf("participants/0"));
        Assert.Equal(["f-participants-0-actor", "f-summary"], state.Findings.All.Select(f => EventFields.InputId(f.Where)));
    }

    [Fact]
    public void AddLink_OnceMore_IsThereOnce()
    {
        var state = Exercise();

        state.AddLink(Relation.Follows, "steppe-eagle-2012", "Steppe Eagle 2012");
        state.AddLink(Relation.Follows, "steppe-eagle-2012", "Steppe Eagle 2012");

        Assert.Equal([("follows", "steppe-eagle-2012"), (null, null)], state.Entry.Links.Select(l => (l.Relation, l.Event)));
    }

    [Fact]
    public void Sketch_RelativeDate_CountsFromTheSource()
    {
        var state = Exercise();
        state.Reference = EdtfDate.Parse("2012-10-17");

        state.Change("date", () => state.Entry.Date = "last year");

        Assert.Equal("2011", state.Sketch().Date?.Text);
    }

    [Fact]
    public void AddTo_SameEventElsewhere_AddsWhatItLacksAndNamesWhatDiffers()
    {
        var state = Proven();
        state.Change("date", () => state.Entry.Date = "2012-09");
        state.Prove(state.Entry.Claims[0], "date", true);
        var there = new EventEntry { Kind = "exercise", Date = "2012-10", Participants = [new() { Actor = "turkey", Role = "participant" }] };

        SameEvent.AddTo(state, there);

        Assert.Equal(["turkey", "kazakhstan"], there.Participants.Select(p => p.Actor));
        Assert.Equal([("conflicting", "2012-09", "date"), (null, null, "kind,participants/kazakhstan/participant")], there.Claims.Select(c => (c.Status, c.Value, string.Join(',', c.For))));
    }

    [Fact]
    public void Change_ProvenValue_IsDoubtfulUntilConfirmed()
    {
        var state = Proven();
        state.Change("date", () => state.Entry.Date = "8-17 Oct 2012");
        state.Prove(state.Entry.Claims[0], "date", true);

        state.Change("date", () => state.Entry.Date = "2012-10-08/2012-10-17");
        Assert.Empty(state.Doubtful);
        state.Change("date", () => state.Entry.Date = "about 2009");
        Assert.Equal(["date"], state.Doubtful.Select(d => d.Path));
        Assert.Empty(state.Missing);

        state.Confirm("date");
        Assert.Empty(state.Doubtful);
    }

    [Fact]
    public void Change_RoleOfAProvenParticipant_IsDoubtful()
    {
        var state = Proven();

        state.Change("participants/0", () => state.Entry.Participants[0].Role = "host");

        Assert.Equal(["participants/0"], state.Doubtful.Select(d => d.Path));
    }

    [Fact]
    public void ProvenAsIn_DraftThatChangedAStoredValue_IsDoubtful()
    {
        var stored = Proven();
        var draft = Proven();
        draft.Entry.Kind = "meeting";

        draft.ProvenAsIn(stored);

        Assert.Equal(["kind"], draft.Doubtful.Select(d => d.Path));
    }

    [Fact]
    public void Select_CitationFurtherOn_IsOfferedAndNotTaken()
    {
        var state = Exercise();
        Use(state);

        state.Draft.Select(Words(3, 0, 10) with { Outlet = "edm", IsOutletSure = false, Cited = EdtfDate.Parse("2012-09-11") }, new("edm", "Eurasia Daily Monitor"));
        Assert.Null(state.Draft.Entry().Outlet);
        Assert.Null(state.Draft.Entry().Cited);

        state.Draft.TakeOffered();
        Assert.Equal(("edm", "2012-09-11"), (state.Draft.Entry().Outlet, state.Draft.Entry().Cited));
    }

    [Fact]
    public void Show_ValueWithoutClaim_IsNamedByItsLabel()
    {
        var state = Exercise();
        state.ChooseActor(0, Kazakhstan);

        state.Show([new Unproven(new("participants", "kazakhstan/participant", "kazakhstan/participant"))]);

        Assert.Contains("Kazakhstan, participant", Assert.Single(state.ErrorsOf("participants/0")), StringComparison.Ordinal);
    }

    private static EventFormState Exercise()
    {
        var state = new EventFormState(new());
        state.ChangeKind("exercise");
        return state;
    }

    private static EventFormState Proven()
    {
        var state = Exercise();
        state.ChooseActor(0, Kazakhstan);
        Use(state);
        state.Draft.Select(Words(2, 0, 10), null);
        state.Draft.Prove("kind", true);
        state.Draft.Prove("participants/kazakhstan/participant", true);
        state.AddClaim();
        return state;
    }

    private static void Use(EventFormState state) => state.Draft.Use(Article, SourceType.Article);

    private static ArticleSelection Words(int paragraph, int start, int end) => new("article-002", paragraph, start, end, "words of it", "0123456789abcdef", "fedcba9876543210", null, null, null, false);
}
