using System.Text.Json.Nodes;
using KazDefense.Domain.Documents;
using KazDefense.Store.Seeding;
using KazDefense.TestKit;

namespace KazDefense.Store.Tests.Seeding;

/// <summary>The schema that editors' tools complete from says what the reader says.</summary>
public sealed class DossierSchemaTests
{
    private static readonly string[] PlainValues = ["text", "id", "date", "fingerprint"];

    private static readonly JsonObject Schema =
        JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "dossier.schema.json")))!.AsObject();

    private static readonly JsonObject Definitions = Schema["$defs"]!.AsObject();

    public static TheoryData<string> Shapes => [.. SeedShapes.OfDossiers.Select(s => s.Name)];

    public static TheoryData<string> Terms => [.. Vocabulary.OfDossiers.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Schema_Shape_HasTheReadersKeys(string name)
    {
        var shape = SeedShapes.OfDossiers.Single(s => s.Name == name);
        var definition = name == SeedShapes.Dossier.Name ? Schema : Definitions[name]!.AsObject();
        Assert.Equal(shape.Keys.Order(), definition["properties"]!.AsObject().Select(p => p.Key).Order());
        Assert.Equal(shape.Required.Order(), definition["required"]!.AsArray().Select(r => r!.GetValue<string>()).Order());
        Assert.False(definition["additionalProperties"]!.GetValue<bool>());
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void Schema_Terms_AreTheReaders(string name) =>
        Assert.Equal(Vocabulary.OfDossiers[name], Definitions[name]!["enum"]!.AsArray().Select(t => t!.GetValue<string>()));

    [Fact]
    public void Schema_Definitions_AreShapesTermsOrPlainValues() =>
        Assert.Equal(
            SeedShapes.OfDossiers.Select(s => s.Name).Where(n => n != SeedShapes.Dossier.Name).Concat(Vocabulary.OfDossiers.Keys).Concat(PlainValues).Order(),
            Definitions.Select(d => d.Key).Order());

    [Fact]
    public void Schema_References_LeadToDefinitions() =>
        Assert.All(References(Schema), r => Assert.True(Definitions.ContainsKey(r.Replace("#/$defs/", "", StringComparison.Ordinal)), r));

    [Fact]
    public void Schema_Limits_AreTheReaders()
    {
        var properties = Definitions["event"]!["properties"]!;
        Assert.Equal(Vocabulary.MaxTitle, properties["title"]!["maxLength"]!.GetValue<int>());
        Assert.Equal(Vocabulary.MaxSummary, properties["summary"]!["maxLength"]!.GetValue<int>());
        Assert.Equal(Vocabulary.DossierVersion, Schema["properties"]!["dossier"]!["const"]!.ToJsonString());
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(f => f.Key == "$ref" ? [f.Value!.GetValue<string>()] : References(f.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
