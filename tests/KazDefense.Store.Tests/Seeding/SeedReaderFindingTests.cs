using KazDefense.Store.Seeding;

namespace KazDefense.Store.Tests.Seeding;

/// <summary>Each problem that seeds can have: one change to a good folder, and the one finding it must give.</summary>
public sealed class SeedReaderFindingTests : IDisposable
{
    private const string First = SampleSeeds.First;
    private const string Second = SampleSeeds.Second;
    private readonly SampleSeeds _sample = new();

    public void Dispose() => _sample.Dispose();

    [Theory]
    // keys, types and terms
    [InlineData(First, "  asOf: 2009-06", "  asof: 2009-06", "asof:", "An event has no key \"asof\"; did you mean \"asOf\"?")]
    [InlineData(First, "  dateBasis: stated\n  status: held", "  status: held", "- id: falcon-2009", "This event lacks the key \"dateBasis\".")]
    [InlineData(First, "places: [a-range, astana]", "places: a-range", "places: a-range", "places: a list is expected here")]
    [InlineData(First, "title: Exercise Falcon 2009", "title: [Falcon]", "title: [Falcon]", "title: a single value is expected here, not a list.")]
    [InlineData(First, "exercise: {series: falcon, edition: \"2009\", type: field}", "exercise: falcon", "exercise: falcon", "Keys with values are expected here (series, edition, type)")]
    [InlineData(First, "observed: true", "observed: \"yes\"", "observed:", "observed: true or false is expected here")]
    [InlineData(First, "  note: The second edition.", "  note:", "  note:", "note: nothing is said here")]
    [InlineData(First, "kind: exercise", "kind: excercise", "kind: excercise", "did you mean \"exercise\"?")]
    [InlineData(First, "status: held", "status: hold", "status: hold", "did you mean \"held\"?")]
    [InlineData(First, "role: host", "role: hosts", "role: hosts", "did you mean \"host\"?")]
    [InlineData(First, "qualifier: at least", "qualifier: at-least", "qualifier: at-least", "did you mean \"at least\"?")]
    [InlineData(First, "type: field}", "type: desert}", "type: desert}", "it can be: field, command-staff")]
    [InlineData(First, "type: short, at: {paragraph: 3", "type: shrot, at: {paragraph: 3", "type: shrot", "did you mean \"short\"?")]
    [InlineData("outlets.yaml", "kind: newspaper", "kind: newspapr", "kind: newspapr", "did you mean \"newspaper\"?")]
    [InlineData("vectors.yaml", "token: tu", "token: tk", "token: tk", "did you mean \"tu\"?")]
    [InlineData(First, "dossier: 1", "dossier: 2", "dossier: 2", "which is 1.")]
    // ids
    [InlineData(First, "actor: turkey, role: provider", "actor: turky, role: provider", "turky", "There is no actor \"turky\"; did you mean \"turkey\"?")]
    [InlineData(First, "places: [a-range, astana]", "places: [a-range, astna]", "astna", "There is no place \"astna\"; did you mean \"astana\"?")]
    [InlineData(First, "outlet: daily", "outlet: dayly", "outlet: dayly", "There is no outlet \"dayly\"; did you mean \"daily\"?")]
    [InlineData(First, "indicator: exercises-per-year", "indicator: exercise-per-year", "indicator: exercise-per-year", "There is no indicator \"exercise-per-year\"; did you mean \"exercises-per-year\"?")]
    [InlineData("actors.yaml", "source: handbook", "source: handbok", "source: handbok", "There is no source \"handbok\"; did you mean \"handbook\"?")]
    [InlineData("places.yaml", "source: gazetteer", "source: nowhere-at-all", "nowhere", "There is no source \"nowhere-at-all\"; add it to references.yaml or correct the id.")]
    [InlineData(First, "event: falcon-offer", "event: falcon-ofer", "event: falcon-ofer", "There is no event \"falcon-ofer\"; did you mean \"falcon-offer\"?")]
    [InlineData(First, "event: falcon-offer", "event: exercises-2009", "event: exercises-2009", "\"exercises-2009\" is of kind observation; here only event will do.")]
    [InlineData(Second, "record: falcon-2009", "record: falcon-2008", "record: falcon-2008", "did you mean \"falcon-2009\"?")]
    [InlineData(First, "series: falcon", "series: aid-programme", "series: aid-programme", "\"aid-programme\" is of kind programme; here only exercise-series will do.")]
    [InlineData(First, "programme: aid-programme", "programme: falcon", "programme: falcon", "here only programme will do.")]
    [InlineData(First, "assessor: a-panel", "assessor: falcon", "assessor: falcon", "here only group or person")]
    [InlineData(First, "from: [exercises-2009]", "from: [falcon-2009]", "from: [falcon-2009]", "here only observation will do.")]
    [InlineData(First, "pairs: [[kazakhstan, turkey]]", "pairs: [[kazakhstan, turky]]", "turky", "did you mean \"turkey\"?")]
    [InlineData(First, "- id: vehicles-2009", "- id: Vehicles 2009", "Vehicles 2009", "is no id; write words of a-z and 0-9 joined by single hyphens")]
    [InlineData(First, "slug: first", "slug: frist", "slug: frist", "rename it to frist.yaml or correct the slug.")]
    // dates
    [InlineData(First, "date: 2009-05-11/2009-05-15", "date: 2009-05-32/2009-06-15", "2009-05-32", "is not in the calendar")]
    [InlineData(First, "date: 2009-05-11/2009-05-15", "date: 2009-05-15/2009-05-11", "2009-05-15/", "ends before it begins")]
    [InlineData(First, "date: 2009-05-11/2009-05-15", "date: 1799-05", "1799-05", "date: 1799-05 reaches outside 1800 to 2100")]
    [InlineData(First, "cited: 2009-05-20", "cited: 2109-05-20", "2109-05-20", "cited: 2109-05-20 reaches outside 1800 to 2100")]
    [InlineData(First, "  dateNote: from the issue\n", "", "dateBasis: derived", "a date that is derived needs a \"dateNote\"")]
    // what kinds allow
    [InlineData(First, "subtype: joint", "subtype: jont", "subtype: jont", "\"jont\" is no subtype of exercise; did you mean \"joint\"?")]
    [InlineData(First, "subtype: joint", "subtype: joint\n  training: {topic: mountains}", "training:", "training: only events of the kind training have this; this one is of the kind exercise.")]
    [InlineData(First, "  title: Exercise Falcon 2009", "  title: 0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890", "title: 0123", "title: 121 characters; at most 120 fit.")]
    [InlineData(First, "role: holder", "role: member", "office:", "office: a member has no office")]
    [InlineData(First, "  office: Minister of Defence\n", "", "role: holder", "role: a holder holds an office")]
    // numbers
    [InlineData(First, "quantity: 300", "quantity: .nan", "quantity: .nan", "quantity: a number is expected here")]
    [InlineData(First, "quantity: 300", "quantity: \"300\"", "quantity: \"300\"", "quantity: a number is expected here")]
    [InlineData(First, "quantity: 300", "quantity: -3", "quantity: -3", "quantity: -3 is less than 0")]
    [InlineData(First, "people: 120", "people: 1.5", "people: 1.5", "people: a whole number is expected here.")]
    [InlineData(First, "number: 4", "number: -4", "number: -4", "number: -4 is less than 0")]
    [InlineData(First, "quantity: 5.57", "quantity: 8", "quantity: 8", "quantity: 8 lies off the scale from 1 to 7.")]
    [InlineData(First, "scale: {from: 1, to: 7}", "scale: {from: 7, to: 1}", "scale:", "A scale runs from less to more.")]
    [InlineData("places.yaml", "lat: 51.17", "lat: 151.17", "lat: 151.17", "lat: 151.17 is more than 90")]
    [InlineData("places.yaml", ", source: gazetteer, at: row 7", "", "id: astana", "source and at are missing.")]
    [InlineData(First, "content: [3, 4, 5, 7]", "content: [3, 5, 4]", "content:", "the paragraphs stand in ascending order")]
    // once only
    [InlineData(First, "{actor: turkey, role: participant}", "{actor: kazakhstan, role: host}\n  - {actor: turkey, role: participant}", "{actor: kazakhstan, role: host}", "\"kazakhstan\" is host at articles/first.yaml:35 too")]
    [InlineData(First, "places: [a-range, astana]", "places: [a-range, astana, a-range]", "places: [a-range", "The place \"a-range\" is listed at articles/first.yaml:37 too")]
    [InlineData(Second, "- id: falcon-offer", "- id: exercises-2009", "- id: exercises-2009", "The id \"exercises-2009\" is taken: it stands at articles/first.yaml:", true)]
    [InlineData("actors.yaml", "id: falcon,", "id: turkey,", "id: turkey, kind: exercise-series", "The id \"turkey\" is taken: it stands at actors.yaml:8 too.", true)]
    // evidence
    [InlineData(First, "wordsHash: \"00112233445566bc\"", "wordsHash: \"00112233445566BC\"", "566BC", "wordsHash: \"00112233445566BC\" is no fingerprint")]
    [InlineData(First, "span: [0, 40]", "span: [40, 40]", "span: [40, 40]", "span: [40, 40] holds no words")]
    [InlineData(First, "span: [0, 40]", "span: [-1, 40]", "span: [-1, 40]", "span: [-1, 40] holds no words")]
    [InlineData(First, "span: [0, 40]", "span: [40]", "span: [40]", "span: two whole numbers are expected here")]
    [InlineData(First, "at: {paragraph: 4, span: [0, 40]", "at: {paragraph: 0, span: [0, 40]", "paragraph: 0", "paragraph: 0 is less than 1")]
    // claims
    [InlineData(First, "for: [kind, status, date, participants, title]", "for: [kind, status, date, participant, title]", "participant, title]", "\"falcon-2009\": There is no “participant” here to prove. Did you mean “participants”?")]
    [InlineData(First, "measures/troops", "transfer/mode", "transfer/mode", "\"falcon-2009\": There is no “transfer/mode” here to prove. There is: kind, status, date")]
    [InlineData(Second, "for: [participants/turkey]", "for: [participants/turkey/host]", "participants/turkey/host", "There is no “participants/turkey/host” here to prove.")]
    [InlineData(First, "for: [kind, status, date, participants, title]", "for: [kind, status, participants, title]", "- id: falcon-2009", "No accepted claim proves date (\"2009-05-11/2009-05-15\") of \"falcon-2009\"")]
    [InlineData(First, "for: [kind, status, date, participants, title]", "for: [kind, status, date, participants/turkey, title]", "- id: falcon-2009", "No accepted claim proves participants/kazakhstan/host")]
    [InlineData(Second, "for: [date], value", "for: [date, status], value", "value: 2009-06", "A claim with a value is for one value only")]
    [InlineData(Second, "value: 2009-06,", "value: 2009-66,", "value: 2009-66", "has no month 66")]
    [InlineData(Second, "value: 2009-06, ", "", "note: a month later", "give what it says as \"value\".")]
    [InlineData(Second, "for: [date], value: 2009-06", "for: [kind], value: exercize", "value: exercize", "did you mean \"exercise\"?")]
    [InlineData(Second, "for: [participants/turkey]", "for: [status], value: planned", "value: planned", "The record's status is held; a claim of planned is conflicting or superseded, not accepted.")]
    [InlineData(First, "for: [kind, status, date, participants, title]", "for: []", "for: []", "for: a claim is for something")]
    // names
    [InlineData("actors.yaml", "name: Turkey", "name: Turkiye", "name: Turkiye", "name: \"Turkiye\" is none of the names of \"turkey\"; did you mean \"Turkey\"?")]
    [InlineData("actors.yaml", "- {id: turkey,", "- {id: nobody, kind: person, name: Nobody}\n- {id: turkey,", "Nobody", "\"nobody\" has no name that rests on a source")]
    [InlineData(Second, "text: Kazakhstan, type: short", "text: Kazakhstan, type: official", "text: Kazakhstan", "\"Kazakhstan\" is of type official here and short at articles/first.yaml:18")]
    [InlineData("actors.yaml", "iso2: KZ", "iso2: KAZ", "iso2: KAZ", "two capital letters, such as KZ")]
    [InlineData("references.yaml", "type: dataset", "type: article", "type: article", "type: an article has a dossier")]
    public void Read_OneFault_GivesItsFileLineAndRemedy(string file, string old, string replacement, string faulty, string message, bool alsoOthers = false)
    {
        var text = _sample.Change(file, old, replacement);
        var reading = SeedReader.Read(_sample.Folder);
        Assert.Null(reading.Seeds);
        var finding = reading.Findings.FirstOrDefault(f => f.Message.Contains(message, StringComparison.Ordinal));
        Assert.True(finding is not null, $"Expected \"{message}\", got:\n{string.Join('\n', reading.Findings)}");
        Assert.Equal((file, FaultyLine(text, replacement, faulty)), (finding.Where, finding.Line ?? 0));
        if (!alsoOthers)
            Assert.Single(reading.Findings);
    }

    [Fact]
    public void Read_LongSummary_IsAFinding()
    {
        _sample.Change(First, "summary: Turkey gave vehicles.", $"summary: {new string('a', 601)}");
        Assert.Contains("summary: 601 characters; at most 600 fit.", Assert.Single(SeedReader.Read(_sample.Folder).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FaultsInEveryFile_AreFoundAtOnce()
    {
        _sample.Change("actors.yaml", "kind: person", "kind: persn");
        _sample.Change("places.yaml", "kind: city", "kind: town");
        _sample.Change("vectors.yaml", "token: tu", "token: xx");
        _sample.Change("outlets.yaml", "country: TR", "country: Turkey");
        _sample.Change("indicators.yaml", "basis: flow", "basis: flood");
        _sample.Change("references.yaml", "language: en", "language: English");
        _sample.Change(First, "status: held", "status: hold");
        _sample.Change(First, "quantity: 52", "quantity: many");
        _sample.Change(Second, "subtype: offer", "subtype: ofer");
        var findings = SeedReader.Read(_sample.Folder).Findings;
        Assert.Equal(
            ["actors.yaml", First, First, Second, "indicators.yaml", "outlets.yaml", "places.yaml", "references.yaml", "vectors.yaml"],
            findings.Select(f => f.Where));
    }

    [Fact]
    public void Read_MissingFolder_IsAFinding() =>
        Assert.Contains("no such folder", Assert.Single(SeedReader.Read(Path.Combine(_sample.Folder, "none")).Findings).Message, StringComparison.Ordinal);

    // Where the faulty words stand: within what was put in when they are part of it.
    private static int FaultyLine(string text, string replacement, string faulty)
    {
        var start = replacement.Contains(faulty, StringComparison.Ordinal) ? text.IndexOf(replacement, StringComparison.Ordinal) : 0;
        return 1 + text[..text.IndexOf(faulty, start, StringComparison.Ordinal)].Count(c => c == '\n');
    }
}
