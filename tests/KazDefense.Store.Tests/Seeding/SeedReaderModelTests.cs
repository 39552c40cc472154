using KazDefense.Domain.Actors;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Sources;
using KazDefense.Store.Seeding;

namespace KazDefense.Store.Tests.Seeding;

public sealed class SeedReaderModelTests : IDisposable
{
    private readonly SampleSeeds _sample = new();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void Read_GoodFolder_HasNoFindings() => Assert.Empty(SeedReader.Read(_sample.Folder).Findings);

    [Fact]
    public void Read_Source_KeepsBibliography()
    {
        var source = Seeds().Sources.Single(s => s.Slug == "first");
        Assert.Equal((SourceType.Article, "A first article", "2010-02-02~", DateBasis.Derived), (source.Type, source.Title, source.Date.Text, source.DateBasis));
        Assert.Equal(["A. Writer", "B. Writer"], source.Authors);
        Assert.Equal([3, 4, 5, 7], source.Content);
        Assert.Equal(new PairDocument("kazakhstan", "turkey"), Assert.Single(source.Covers!.Pairs));
    }

    [Fact]
    public void Read_Event_KeepsEverythingInOrder()
    {
        var exercise = Event("falcon-2009");
        Assert.Equal(("first", EventKind.Exercise, "joint", EventStatus.Held, "2009-06"), (exercise.Dossier, exercise.Kind, exercise.Subtype, exercise.Status, exercise.AsOf.Text));
        Assert.Equal(
            [new("kazakhstan", Role.Host, "one company", 120), new ParticipationDocument("turkey", Role.Participant, null, null)],
            exercise.Participations);
        Assert.Equal(["a-range", "astana"], exercise.Places);
        Assert.Equal(new MeasureDocument("troops", 300, "people", Qualifier.AtLeast, "soldiers on the range", MeasureBasis.Flow), Assert.Single(exercise.Measures));
        Assert.Equal(new LinkDocument(Relation.Follows, "falcon-offer", "a year on"), Assert.Single(exercise.Links));
        Assert.Equal(new ExerciseDocument("falcon", "2009", "field"), exercise.Exercise);
    }

    [Fact]
    public void Read_EventWithoutAsOf_TakesItsSourcesDate() => Assert.Equal("2012-10-17", Event("falcon-offer").AsOf.Text);

    [Fact]
    public void Read_UnspecifiedMode_IsNone() => Assert.Null(Event("vehicles-2009").Transfer!.Mode);

    [Fact]
    public void Read_ClaimForManyValues_BecomesOneForEach()
    {
        var claims = Event("falcon-2009").Claims.Where(c => c.Outlet == "daily");
        Assert.Equal(
            [("date", null), ("kind", null), ("participants", "kazakhstan/host"), ("participants", "turkey/participant"), ("status", null), ("title", null)],
            claims.Select(c => (c.Field, c.Item)));
        Assert.All(claims, c => Assert.Equal(("first", "2009-05-20", "2010-02-02~", ClaimStatus.Accepted), (c.Source, c.Cited!.Text, c.AsOf.Text, c.Status)));
    }

    [Fact]
    public void Read_ClaimWithoutValue_HasTheRecordsOwn() =>
        Assert.Equal("at least 300 people", Event("falcon-2009").Claims.Single(c => c.Field == "measures").Value);

    [Fact]
    public void Read_ClaimWithSeveralPassages_KeepsThem() =>
        Assert.Equal(
            [(4, 50, 60), (4, 70, 90)],
            Event("falcon-2009").Claims.Single(c => c.Field == "measures").Passages.Select(p => (p.Paragraph, p.Start, p.End)));

    [Fact]
    public void Read_ClaimsOfAnotherDossier_JoinTheRecord()
    {
        var claims = Event("falcon-2009").Claims.Where(c => c.Source == "second").ToList();
        Assert.Equal([("date", "2009-06", ClaimStatus.Conflicting), ("participants", "turkey/participant", ClaimStatus.Accepted)], claims.Select(c => (c.Field, c.Value, c.Status)));
    }

    [Fact]
    public void Read_NameInSeveralDossiers_IsOneNameWithSeveralClaims()
    {
        var kazakhstan = Actor("kazakhstan");
        Assert.Equal(["Қазақстан", "Kazakhstan"], kazakhstan.Names.Select(n => n.Text));
        Assert.Equal(["first", "second"], kazakhstan.Claims.Where(c => c.Item == "Kazakhstan").Select(c => c.Source));
    }

    [Fact]
    public void Read_NameOfReference_HasLocatorAndItsDate()
    {
        var claim = Actor("kazakhstan").Claims.Single(c => c.Source == "handbook");
        Assert.Equal(("names", "Қазақстан", "p. 12", "2024~"), (claim.Field, claim.Item, claim.Locator, claim.AsOf.Text));
    }

    [Fact]
    public void Read_NameWithoutScript_HasThatOfItsLetters() =>
        Assert.Equal([("kk", "Cyrl"), ("en", "Latn")], Actor("kazakhstan").Names.Select(n => (n.Language, n.Script)));

    [Fact]
    public void Read_DisputedName_StandsWithItsConflictingClaim()
    {
        _sample.Change(SampleSeeds.First, "text: a panel, type: descriptive", "text: The Board, type: official, status: conflicting");
        _sample.Change("actors.yaml", "name: a panel", "name: The Board");
        var claim = Assert.Single(Actor("a-panel").Claims);
        Assert.Equal(("The Board", ClaimStatus.Conflicting), (claim.Value, claim.Status));
    }

    [Fact]
    public void Read_Place_HasCoordinatesWithTheirSource()
    {
        var place = Seeds().Places.Single(p => p.Slug == "astana");
        Assert.Equal(new CoordinatesDocument(51.17, 71.43, 10, "gazetteer", "row 7"), place.Coordinates);
        Assert.Equal(["Akmola", "Nur-Sultan"], place.OtherNames);
    }

    [Fact]
    public void Read_Observation_KeepsScoreAndDerivation()
    {
        var score = Seeds().Observations.Single(o => o.Slug == "benefit-2009");
        Assert.Equal((5.57, new ScaleDocument(1, 7), "a-panel", "turkey"), (score.Quantity, score.Scale, score.Assessor, score.Counterpart));
        Assert.Equal(("exercises-2009", "made up"), (Assert.Single(score.Derivation!.From), score.Derivation.How));
    }

    [Fact]
    public void Read_Affiliation_KeepsOfficeAndThatItWasObserved()
    {
        var office = Assert.Single(Seeds().Affiliations);
        Assert.Equal((AffiliationRole.Holder, "Minister of Defence", true), (office.Role, office.Office, office.IsObserved));
        Assert.Contains(office.Claims, c => c is { Field: "role", Value: "holder: Minister of Defence" });
    }

    [Fact]
    public void Read_Vector_KeepsMembersWithTheirPeriods() =>
        Assert.Equal(("turkey", "1992/.."), (Seeds().Vectors[0].Members[0].Actor, Seeds().Vectors[0].Members[0].Period!.Text));

    [Fact]
    public void Read_EveryProvableValue_HasAnAcceptedClaimOfThatValue()
    {
        var seeds = Seeds();
        foreach (var record in seeds.Records)
            Assert.All(ProvableValues.Of(record), value => Assert.Contains(
                record.Claims, c => c.Status is ClaimStatus.Accepted && new ProvableValue(c.Field, c.Item, c.Value) == value));
    }

    private SeedSet Seeds()
    {
        var reading = SeedReader.Read(_sample.Folder);
        Assert.Empty(reading.Findings);
        return reading.Seeds!;
    }

    private EventDocument Event(string slug) => Seeds().Events.Single(e => e.Slug == slug);

    private ActorDocument Actor(string slug) => Seeds().Actors.Single(a => a.Slug == slug);
}
