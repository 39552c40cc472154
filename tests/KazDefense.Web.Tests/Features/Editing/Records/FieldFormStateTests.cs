using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Web.Features.Editing.Records;
using KazDefense.Web.Shared.Forms;

namespace KazDefense.Web.Tests.Features.Editing.Records;

public class FieldFormStateTests
{
    [Fact]
    public void Rows_Typed_EndWithOneToTypeIn()
    {
        var state = Actor();

        state.Set("names/0/text", "Ministry of Defence");
        state.Set("names/1/text", "MoD");

        Assert.Equal(["Ministry of Defence", "MoD", null], ((ActorEntry)state.Entry).Names.Select(n => n.Text));
        Assert.Equal(2, ((ActorEntry)state.ForPublishing()).Names.Count);
    }

    [Fact]
    public void Name_Typed_IsTheFirstOfTheNamesUntilAnotherIs()
    {
        var state = Actor();

        state.Set("name", "Airborne");
        state.Set("name", "Airmobile Forces");
        Assert.Equal("Airmobile Forces", state.Get("names/0/text"));

        state.Set("names/0/text", "Airmobile Forces of Kazakhstan");
        state.Set("name", "Airmobile");
        Assert.Equal("Airmobile Forces of Kazakhstan", state.Get("names/0/text"));
    }

    [Fact]
    public void Missing_NewActor_NamesEachName()
    {
        var state = Actor();
        state.Set("name", "Airmobile Forces");
        state.Set("names/1/text", "Аэромобильные войска");

        Assert.Equal(["names/0", "names/1"], state.Missing.Select(f => f.Path));
        Assert.Equal("names/Аэромобильные войска", state.Missing[1].ClaimPath);
    }

    [Fact]
    public void Claim_OfANameThatIsCorrected_GoesWithIt()
    {
        var state = Actor();
        state.Set("name", "Airmobile");
        state.Entry.Claims.Add(new() { For = ["names/Airmobile"], Source = "article-000", Paragraph = "1" });

        state.Set("names/0/text", "Airmobile Forces");
        Assert.Equal(["names/Airmobile Forces"], state.Entry.Claims[0].For);

        state.Remove("names", 0);
        Assert.Empty(state.Entry.Claims);
    }

    [Fact]
    public void Findings_OfRowsAndFields_LeadToTheirInputs()
    {
        var state = Actor();
        state.Set("name", "Airmobile Forces");

        state.Show([new("kind", "a"), new("names/0/language", "b"), new("names/Airmobile Forces", "c"), new("names", "d"), new("claims/0/source", "e"), new("reason", "f")]);

        Assert.Equal(["f-kind", "f-names-0-language", "f-names-0-text", "f-names-0-text", "claims", "f-reason"], state.Findings.All.Select(f => state.InputIdOf(f.Where)));
    }

    [Fact]
    public void Findings_OfFieldsThatADocumentKeepsTogether_LeadToTheirInputs()
    {
        var state = new FieldFormState(RecordShapes.Of(RecordKind.Place), new PlaceEntry());

        state.Show([new Finding("coordinates/latitude", "a"), new Finding("coordinates/source", "b")]);

        Assert.Equal(["f-latitude", "f-coordinateSource"], state.Findings.All.Select(f => state.InputIdOf(f.Where)));
    }

    [Fact]
    public void Title_OfAnObservation_IsMadeOfWhatItNames()
    {
        var state = new FieldFormState(RecordShapes.Of(RecordKind.Observation), new ObservationEntry());
        Assert.Null(state.Title);

        state.Names[(RecordKind.Indicator, "personnel")] = "Personnel";
        state.Names[(RecordKind.Actor, "kazakhstan")] = "Kazakhstan";
        state.Set("indicator", "personnel");
        state.Set("subject", "kazakhstan");
        state.Set("date", "2012");

        Assert.Equal("Personnel: Kazakhstan, 2012", state.Title);
        Assert.Equal([(RecordKind.Indicator, "personnel"), (RecordKind.Actor, "kazakhstan")], state.Named());
    }

    [Fact]
    public void Claim_Added_IsForTheFieldInHand()
    {
        var state = new FieldFormState(RecordShapes.Of(RecordKind.Affiliation), new AffiliationEntry());
        state.Set("role", "member");
        state.Draft.Use(new Suggestion("article-000", "An article"), KazDefense.Domain.Sources.SourceType.Article);
        state.Draft.Paragraph = "3";

        state.Take("role");

        Assert.Null(state.AddClaim());
        Assert.Equal(["role"], Assert.Single(state.Entry.Claims).For);
        Assert.Empty(state.Missing);
    }

    private static FieldFormState Actor() => new(RecordShapes.Of(RecordKind.Actor), new ActorEntry());
}
