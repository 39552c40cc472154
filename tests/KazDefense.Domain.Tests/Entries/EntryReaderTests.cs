using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Sources;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Entries;

public sealed class EntryReaderTests
{
    private static readonly EntryContext Context = EntryContext.Of(new(2026, 11, 22), SampleDocuments.Facts.Records.Values);

    [Fact]
    public void Event_TypedInWords_IsRead()
    {
        var document = Assert.IsType<EventDocument>(EntryReader.Read(Typed(), Context).Document);
        Assert.Equal("steppe-eagle-exercise-2012", document.Slug);
        Assert.Equal("2012-10-08/2012-10-17", document.Date.Text);
        Assert.Equal(DateBasis.Stated, document.DateBasis);
        Assert.Equal(SampleDocuments.Told, document.AsOf);
        Assert.Equal(new ParticipationDocument("kazakhstan", Role.Host, null, 1500), document.Participations[0]);
        Assert.Equal(new MeasureDocument("us-troops", 1500, "people", Qualifier.UpTo, "US troops", MeasureBasis.Flow), document.Measures[0]);
        Assert.Equal(ProvableValues.Of(document).Count(), document.Claims.Count);
        Assert.Empty(RecordRules.Check(document, SampleDocuments.Facts with { HasText = _ => false }));
    }

    [Fact]
    public void Event_WithNothingTyped_SaysWhatIsMissing()
    {
        var reading = EntryReader.Read(new EventEntry { Participants = [new(), new() { Actor = "kazakhstan" }] }, Context);
        Assert.Null(reading.Document);
        Assert.Equal(["kind", "date", "title", "summary", "status", "participants/1/role"], reading.Findings.Select(f => f.Where));
    }

    [Theory]
    [InlineData("exercize", "Did you mean “exercise”?")]
    [InlineData("x", "It can be: exercise, agreement")]
    public void Term_Mistyped_NamesTheNearest(string kind, string words)
    {
        var entry = Typed();
        entry.Kind = kind;
        Assert.Contains(words, Assert.Single(EntryReader.Read(entry, Context).Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2012-10-17/2012-10-08")]
    [InlineData("17–8 October 2012")]
    [InlineData("the day of the flag")]
    public void Date_EndingBeforeItBeginsOrUnreadable_IsAFinding(string date)
    {
        var entry = Typed();
        entry.Date = date;
        Assert.Equal(["date"], EntryReader.Read(entry, Context).Findings.Select(f => f.Where));
    }

    [Theory]
    [InlineData(null, "2011")]
    [InlineData("2010-05-01", "2009")]
    public void Date_InRelativeWords_CountsFromTheReferenceOrTheSource(string? reference, string expected)
    {
        var entry = Typed();
        (entry.Date, entry.DateReference) = ("last year", reference);
        Assert.Equal(expected, ((EventDocument)EntryReader.Read(entry, Context).Document!).Date.Text);
    }

    [Fact]
    public void Claim_ForWhatIsNotThere_IsAFindingWithWhatIs()
    {
        var entry = Typed();
        entry.Claims[0].For = ["participants/kazakstan", "status"];
        var finding = Assert.Single(EntryReader.Read(entry, Context).Findings);
        Assert.Equal("claims/0/for/0", finding.Where);
        Assert.Contains("participants/kazakhstan/host", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Claim_WithAValueOfItsOwn_IsBroughtIntoTheFieldsTerms()
    {
        var entry = Typed();
        entry.Claims.Add(new() { For = ["date"], Source = "article-0", Paragraph = "2", Status = "conflicting", Value = "October 2012" });
        entry.Claims.Add(new() { For = ["status"], Source = "article-0", Paragraph = "2", Status = "superseded", Value = "Planned" });
        var claims = EntryReader.Read(entry, Context).Document!.Claims;
        Assert.Contains(claims, c => c is { Field: "date", Value: "2012-10", Status: ClaimStatus.Conflicting });
        Assert.Contains(claims, c => c is { Field: "status", Value: "planned", Status: ClaimStatus.Superseded });
    }

    [Theory]
    [InlineData("conflicting", null, "date", "claims/2/value")]
    [InlineData("conflicting", "2011", "participants", "claims/2/value")]
    [InlineData("conflicting", "nobody", "participants/kazakhstan", "claims/2/value")]
    [InlineData("accepted", null, " ", "claims/2/for")]
    public void Claim_ThatDoesNotFit_IsAFinding(string status, string? value, string path, string where)
    {
        var entry = Typed();
        entry.Participants.Add(new() { Actor = "united-states", Role = "participant" });
        entry.Claims.Add(new() { For = [path], Source = "article-0", Paragraph = "2", Status = status, Value = value });
        Assert.Equal([where], EntryReader.Read(entry, Context).Findings.Select(f => f.Where));
    }

    [Fact]
    public void Claim_OfAnUnknownSource_IsAFinding()
    {
        var entry = Typed();
        entry.Claims[0].Source = "nobody";
        entry.AsOf = "2012";
        Assert.Equal(["claims/0/source"], EntryReader.Read(entry, Context).Findings.Select(f => f.Where));
    }

    [Theory]
    [InlineData("1,500", 1500d)]
    [InlineData("5.57", 5.57)]
    [InlineData("−3", -3d)]
    [InlineData("1,5", null)]
    [InlineData("NaN", null)]
    [InlineData("many", null)]
    public void Number_Typed_IsReadOrRefused(string typed, double? expected)
    {
        var entry = Typed();
        entry.Measures[0].Quantity = typed;
        var reading = EntryReader.Read(entry, Context);
        Assert.Equal(expected, (reading.Document as EventDocument)?.Measures[0].Quantity);
        Assert.Equal(expected is null ? ["measures/0/quantity"] : [], reading.Findings.Select(f => f.Where));
    }

    [Fact]
    public void Agreement_WithoutInstrument_IsItsOwn()
    {
        var entry = Typed();
        (entry.Kind, entry.Agreement) = ("agreement", new());
        Assert.Equal("steppe-eagle-exercise-2012", ((EventDocument)EntryReader.Read(entry, Context).Document!).Agreement!.Instrument);
    }

    [Fact]
    public void Actor_TypedWithANameOnly_HasThatName()
    {
        var actor = (ActorDocument)EntryReader.Read(new ActorEntry { Kind = "state", Name = "Қазақстан" }, Context).Document!;
        Assert.Equal(("kazakstan", "Cyrl"), (actor.Slug, Assert.Single(actor.Names).Script));
    }

    [Theory]
    [InlineData("broken \ud83d letter")]
    [InlineData("bell \a")]
    public void Text_WithBrokenLetters_IsAFinding(string title)
    {
        foreach (var kind in Enum.GetValues<RecordKind>())
            Assert.Null(EntryReader.Read(EntryJson.New(kind), Context).Document);
        var entry = Typed();
        entry.Title = title;
        Assert.Contains("title", EntryReader.Read(entry, Context).Findings.Select(f => f.Where));
    }

    internal static EventEntry Typed() => new()
    {
        Kind = "Exercise",
        Title = "Steppe Eagle exercise",
        Summary = "It was held.",
        Date = "8–17 Oct 2012",
        Status = "held",
        Participants = [new() { Actor = " kazakhstan ", Role = "host", People = "1,500" }, new()],
        Measures = [new() { Quantity = "1500", Unit = "people", Qualifier = "up to", Of = "US troops" }],
        Claims = [new() { For = ["kind", "status", "date", "participants", "measures"], Source = "article-0", Paragraph = "3" }, new()],
    };
}
