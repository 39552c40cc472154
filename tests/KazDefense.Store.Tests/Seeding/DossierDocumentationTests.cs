using KazDefense.Domain.Documents;
using KazDefense.Store.Seeding;
using KazDefense.TestKit;

namespace KazDefense.Store.Tests.Seeding;

/// <summary>The editors' page names every key and term, and its example is right.</summary>
public sealed class DossierDocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "dossiers.md"));

    [Fact]
    public void Page_NamesEveryKey() => AssertNamed(Shapes.SelectMany(s => s.Keys));

    [Fact]
    public void Page_NamesEveryTerm() => AssertNamed(Vocabulary.OfDossiers.Concat(Vocabulary.OfRegisters).SelectMany(t => t.Value));

    [Fact]
    public void Page_NamesEveryFile() => AssertNamed(SeedFolder.Registers);

    [Fact]
    public void Page_RequiredKeys_AreBold() =>
        Assert.All(Shapes.SelectMany(s => s.Required).Distinct(), k => Assert.Contains($"**`{k}`**", Page, StringComparison.Ordinal));

    [Fact]
    public void Page_Example_ReadsWithoutFindings()
    {
        using var sample = new SampleSeeds();
        foreach (var (id, kind) in new[] { ("csto", "organisation"), ("nerushimoye-bratstvo", "exercise-series") })
            sample.Change("actors.yaml", "actors:\n", $"actors:\n- {{id: {id}, kind: {kind}, name: {id}, names: [{{text: {id}, type: short, source: handbook, at: p. 1}}]}}\n");
        foreach (var id in new[] { "iliyskiy-range", "shoshkala-range", "bereg-range" })
            sample.Change("places.yaml", "places:\n", $"places:\n- {{id: {id}, kind: site, name: {id}}}\n");
        sample.Change("outlets.yaml", "outlets:\n", "outlets:\n- {id: interfax, name: Interfax, kind: agency}\n- {id: edm, name: A daily, kind: journal}\n");
        sample.Change(SampleSeeds.Second, "events:\n", "events:\n" + Example());
        Assert.Empty(SeedReader.Read(sample.Folder).Findings.Select(f => f.ToString()));
    }

    private static IEnumerable<SeedShape> Shapes => SeedShapes.OfDossiers.Concat(SeedShapes.OfRegisters);

    private static void AssertNamed(IEnumerable<string> words) =>
        Assert.All(words.Distinct(), w => Assert.Contains($"`{w}`", Page, StringComparison.Ordinal));

    private static string Example()
    {
        const string fence = "```yaml\n";
        var start = Page.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
