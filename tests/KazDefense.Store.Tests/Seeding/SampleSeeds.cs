namespace KazDefense.Store.Tests.Seeding;

/// <summary>A small folder of seeds without fault, to be read as it is or after one change.</summary>
internal sealed class SampleSeeds : IDisposable
{
    public const string First = "articles/first.yaml";

    public const string Second = "articles/second.yaml";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("seeds");

    public SampleSeeds()
    {
        _folder.CreateSubdirectory("articles");
        foreach (var (name, text) in Files)
            Write(name, text);
    }

    public string Folder => _folder.FullName;

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["references.yaml"] = """
            references:
            - {id: gazetteer, type: dataset, title: A gazetteer, date: 2025, language: en, licence: CC BY 4.0}
            - {id: handbook, type: reference, title: A handbook of states, authors: [A. Writer], date: 2024~, language: en}
            """,
        ["actors.yaml"] = """
            actors:
            - id: kazakhstan
              kind: state
              name: Kazakhstan
              codes: {iso2: KZ, iso3: KAZ, cow: "705", wikidata: Q232}
              names:
              - {text: Қазақстан, type: official, language: kk, source: handbook, at: p. 12}
            - {id: turkey, kind: state, name: Turkey}
            - {id: falcon, kind: exercise-series, name: Falcon}
            - {id: aid-programme, kind: programme, name: Aid Programme}
            - {id: a-panel, kind: group, name: a panel}
            - {id: a-minister, kind: person, name: A. Minister}
            """,
        ["places.yaml"] = """
            places:
            - {id: astana, kind: city, name: Astana, names: [Akmola, Nur-Sultan], country: KZ, lat: 51.17, lon: 71.43, precisionKm: 10, source: gazetteer, at: row 7}
            - {id: a-range, kind: site, name: A range}
            - {id: by-telephone, kind: by-telephone, name: By telephone}
            """,
        ["vectors.yaml"] = """
            vectors:
            - {id: turkic, name: Turkic, token: tu, members: [{actor: turkey, period: 1992/..}]}
            """,
        ["outlets.yaml"] = """
            outlets:
            - {id: daily, name: The Daily, kind: newspaper, country: TR}
            """,
        ["indicators.yaml"] = """
            indicators:
            - {id: exercises-per-year, name: Exercises in a year, unit: exercises, definition: All exercises of one calendar year, basis: flow}
            - {id: benefit-score, name: Benefit, unit: points, definition: How much a panel thinks it brings, basis: stock}
            """,
        [First] = """
            dossier: 1
            source:
              slug: first
              type: article
              title: A first article
              authors: [A. Writer, B. Writer]
              publication: A Journal
              volume: "7"
              issue: "2"
              date: 2010-02-02~
              dateBasis: derived
              dateNote: from the issue
              language: en
              file: first.txt
              content: [3, 4, 5, 7]
              covers: {years: 1994/2010, pairs: [[kazakhstan, turkey]], note: mainly}
            names:
            - {actor: kazakhstan, text: Kazakhstan, type: short, at: {paragraph: 3, span: [0, 10], paragraphHash: "00112233445566aa", wordsHash: "00112233445566ab"}}
            - {actor: turkey, text: Turkey, type: short, at: {paragraph: 3, span: [20, 26], paragraphHash: "00112233445566aa", wordsHash: "00112233445566ac"}}
            - {actor: falcon, text: Falcon, type: official, at: {paragraph: 4, span: [0, 6], paragraphHash: "00112233445566ba", wordsHash: "00112233445566bb"}}
            - {actor: aid-programme, text: Aid Programme, type: official, at: {paragraph: 5, span: [0, 13], paragraphHash: "00112233445566ca", wordsHash: "00112233445566cb"}}
            - {actor: a-panel, text: a panel, type: descriptive, at: {paragraph: 7, span: [0, 7], paragraphHash: "00112233445566da", wordsHash: "00112233445566db"}}
            - {actor: a-minister, text: A. Minister, type: official, at: {paragraph: 5, span: [20, 31], paragraphHash: "00112233445566ca", wordsHash: "00112233445566cc"}}
            events:
            - id: falcon-2009
              kind: exercise
              subtype: joint
              title: Exercise Falcon 2009
              summary: The two armies exercised together on a range.
              date: 2009-05-11/2009-05-15
              dateBasis: stated
              status: held
              asOf: 2009-06
              participants:
              - {actor: kazakhstan, role: host, note: one company, people: 120}
              - {actor: turkey, role: participant}
              places: [a-range, astana]
              measures:
              - {key: troops, quantity: 300, unit: people, qualifier: at least, of: soldiers on the range, basis: flow}
              exercise: {series: falcon, edition: "2009", type: field}
              links:
              - {relation: follows, event: falcon-offer, note: a year on}
              note: The second edition.
              claims:
              - {for: [kind, status, date, participants, title], at: {paragraph: 4, span: [0, 40], paragraphHash: "00112233445566ba", wordsHash: "00112233445566bc"}, outlet: daily, cited: 2009-05-20}
              - {for: [places, measures/troops, exercise], at: [{paragraph: 4, span: [50, 60], paragraphHash: "00112233445566ba", wordsHash: "00112233445566bd"}, {paragraph: 4, span: [70, 90], paragraphHash: "00112233445566ba", wordsHash: "00112233445566be"}]}
            - id: vehicles-2009
              kind: transfer
              title: Vehicles for Kazakhstan
              summary: Turkey gave vehicles.
              date: 2009
              dateBasis: stated
              status: completed
              participants:
              - {actor: turkey, role: provider}
              - {actor: kazakhstan, role: recipient}
              transfer: {mode: unspecified, programme: aid-programme, items: [{key: vehicles, what: military vehicles, number: 4, condition: used}]}
              claims:
              - {for: [kind, status, date, participants, transfer], at: {paragraph: 5, span: [0, 90], paragraphHash: "00112233445566ca", wordsHash: "00112233445566cd"}}
            observations:
            - id: exercises-2009
              indicator: exercises-per-year
              subject: kazakhstan
              date: 2009
              dateBasis: stated
              quantity: 52
              unit: exercises
              qualifier: exactly
              nature: actual
              basis: flow
              claims:
              - {for: [indicator, subject, date, quantity], at: {paragraph: 4, span: [100, 140], paragraphHash: "00112233445566ba", wordsHash: "00112233445566bf"}}
            - id: benefit-2009
              indicator: benefit-score
              subject: kazakhstan
              counterpart: turkey
              date: 2009
              dateBasis: stated
              quantity: 5.57
              unit: points
              qualifier: exactly
              nature: actual
              basis: stock
              scale: {from: 1, to: 7}
              assessor: a-panel
              derivation: {from: [exercises-2009], how: made up}
              claims:
              - {for: [indicator, subject, counterpart, date, quantity], at: {paragraph: 7, span: [0, 60], paragraphHash: "00112233445566da", wordsHash: "00112233445566dc"}}
            affiliations:
            - id: a-minister-office
              actor: a-minister
              body: kazakhstan
              role: holder
              office: Minister of Defence
              date: 2009-05-11
              observed: true
              claims:
              - {for: [body, role, date], at: {paragraph: 5, span: [20, 60], paragraphHash: "00112233445566ca", wordsHash: "00112233445566ce"}}
            """,
        [Second] = """
            dossier: 1
            source: {slug: second, type: article, title: A second article, date: 2012-10-17, dateBasis: stated, language: en}
            names:
            - {actor: kazakhstan, text: Kazakhstan, type: short, at: {paragraph: 1, span: [0, 10], paragraphHash: "00112233445566ea", wordsHash: "00112233445566ab"}}
            events:
            - id: falcon-offer
              kind: statement
              subtype: offer
              title: An exercise is offered
              summary: Kazakhstan offers Turkey to exercise together.
              date: "[..2009-05]"
              dateBasis: none
              status: proposed
              participants: [{actor: kazakhstan, role: proposer}, {actor: turkey, role: addressee}]
              claims:
              - {for: [kind, status, date, participants], at: {paragraph: 1, span: [0, 60], paragraphHash: "00112233445566ea", wordsHash: "00112233445566eb"}}
            claims:
            - {record: falcon-2009, for: [participants/turkey], at: {paragraph: 2, span: [0, 60], paragraphHash: "00112233445566fa", wordsHash: "00112233445566fb"}}
            - {record: falcon-2009, for: [date], value: 2009-06, at: {paragraph: 2, span: [5, 60], paragraphHash: "00112233445566fa", wordsHash: "00112233445566fc"}, status: conflicting, note: a month later}
            """,
    };

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    public void Remove(string name) => File.Delete(Path.Combine(Folder, name));

    /// <summary>Replaces the first occurrence of a text, which must be there; gives the file's new text.</summary>
    public string Change(string name, string old, string replacement)
    {
        var path = Path.Combine(Folder, name);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"\"{old}\" is not in {name}.");
        text = text[..at] + replacement + text[(at + old.Length)..];
        File.WriteAllText(path, text);
        return text;
    }

    /// <summary>The line, from 1, on which a text first stands.</summary>
    public static int LineOf(string text, string part) =>
        1 + text[..text.IndexOf(part, StringComparison.Ordinal)].Count(c => c == '\n');

    public void Dispose() => _folder.Delete(recursive: true);
}
