using System.Reflection;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Web.Features.Editing.Records;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Tests.Features.Editing.Records;

/// <summary>The tables of fields say all that an entry holds, and nothing else.</summary>
public class RecordShapesTests
{
    public static TheoryData<RecordKind> Kinds => [.. RecordShapes.All.Select(s => s.Kind)];

    [Fact]
    public void Shapes_Together_AreOfEveryKindButEvents() =>
        Assert.Equal(Enum.GetValues<RecordKind>().Where(k => k is not RecordKind.Event).Order(), RecordShapes.All.Select(s => s.Kind).Order());

    [Theory, MemberData(nameof(Kinds))]
    public void Table_OfAKind_ReachesEveryFieldOfItsEntry(RecordKind kind)
    {
        var shape = RecordShapes.Of(kind);

        Assert.Equal(PathsOf(EntryJson.New(kind).GetType()).Order(), shape.Fields.SelectMany(f => f.Paths).Append(RecordShape.Slug.Path).Order());
    }

    [Theory, MemberData(nameof(Kinds))]
    public void EveryField_Typed_IsReadAgain(RecordKind kind)
    {
        var (shape, entry) = (RecordShapes.Of(kind), EntryJson.New(kind));
        var state = new FieldFormState(shape, entry);

        foreach (var path in PathsOf(entry.GetType()))
        {
            var value = path == "observed" ? "true" : $"typed in {path}";
            state.Set(path, value);
            Assert.Equal(value, state.Get(path));
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void EveryField_Shown_HasALabel(RecordKind kind) => Assert.All(
        RecordShapes.Of(kind).Lines.Select(l => l.Label).Concat(RecordShapes.Of(kind).Fields.SelectMany(f => f.Paths.Prepend(f.Path)).Select(p => p.Replace("/0/", "/", StringComparison.Ordinal))),
        path => Assert.NotEqual(path, RecordTexts.Field(kind, path)));

    [Theory, MemberData(nameof(Kinds))]
    public void EveryKind_InItsTexts_HasWords(RecordKind kind) =>
        Assert.All([RecordTexts.New(kind), RecordTexts.Register(kind), RecordTexts.See(kind), RecordTexts.Another(kind)], Assert.NotEmpty);

    [Theory, MemberData(nameof(Kinds))]
    public void Addresses_OfAKind_LeadToItsTable(RecordKind kind)
    {
        Assert.Equal(kind, RecordShapes.OfPlural(Urls.NewRecord(kind).Split('/')[2])!.Kind);
        Assert.Equal(Urls.NewRecord(kind).Replace("/new", "/some", StringComparison.Ordinal), Urls.EditRecord(kind, "some"));
    }

    private static IEnumerable<string> PathsOf(Type type, string before = "") => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.CanWrite && p.Name is not nameof(RecordEntry.Claims))
        .SelectMany(p => p.PropertyType switch
        {
            { IsGenericType: true } list when list.GetGenericArguments()[0] == typeof(string) => [$"{before}{Name(p)}/0"],
            { IsGenericType: true } list => PathsOf(list.GetGenericArguments()[0], $"{before}{Name(p)}/0/"),
            _ => [$"{before}{Name(p)}"],
        });

    private static string Name(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
}
