using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Sources;
using YamlDotNet.RepresentationModel;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Reads sources: a dossier's, and those of <c>references.yaml</c>.</summary>
internal static class SourceReader
{
    /// <summary>A reference source. Where it says nothing else, its date is one that it states.</summary>
    public static SourceDocument Reference(MappingReader map)
    {
        var source = Read(map, "id");
        if (source.Type is SourceType.Article)
            map.Fail("type", "an article has a dossier; here a source is a reference or a dataset.");
        return source;
    }

    /// <summary>A dossier's source.</summary>
    public static SourceDocument OfDossier(MappingReader map)
    {
        var source = Read(map, "slug") with
        {
            Volume = map.Line("volume"),
            Issue = map.Line("issue"),
            File = FileName(map),
            Content = Content(map),
            Covers = map.Map("covers", SeedShapes.Covers) is { } covers ? Covers(covers) : null,
        };
        return source;
    }

    private static SourceDocument Read(MappingReader map, string idKey) => new()
    {
        Slug = map.Declare(idKey, IdSpace.Source)!,
        Type = map.Term<SourceType>("type").GetValueOrDefault(),
        Title = map.Line("title")!,
        Authors = map.Lines("authors"),
        Publication = map.Line("publication"),
        Publisher = map.Line("publisher"),
        Date = map.Date("date")!,
        DateBasis = DateBasisOf(map) ?? DateBasis.Stated,
        DateNote = map.Text("dateNote"),
        Language = CodeText.Language(map, "language")!,
        Address = map.Line("address"),
        Licence = map.Line("licence"),
        Note = map.Text("note"),
    };

    /// <summary>How a date is known; what is derived or inferred says how.</summary>
    public static DateBasis? DateBasisOf(MappingReader map)
    {
        var basis = map.Term<DateBasis>("dateBasis");
        if (basis is DateBasis.Derived or DateBasis.Inferred && !map.Has("dateNote"))
            map.Fail("dateBasis", $"a date that is {Domain.Records.Term.Of(basis.Value)} needs a \"dateNote\" that says how.");
        return basis;
    }

    private static string? FileName(MappingReader map)
    {
        var name = map.Line("file");
        if (name is not null && (name.AsSpan().ContainsAny('/', '\\', ':') || name is "." or ".."))
            map.Fail("file", "the file's name alone is expected here, without a folder.");
        return name;
    }

    private static List<int> Content(MappingReader map)
    {
        var numbers = new List<int>();
        foreach (var node in map.Nodes("content"))
            if (ScalarText.Number(node, out _) is { } number && number >= 1 && number <= 100_000 && number == Math.Floor(number))
                numbers.Add((int)number);
            else
                map.Fail(map.File.At(node), "content: a paragraph's number is expected here, counted from 1.");
        if (numbers.Zip(numbers.Skip(1)).Any(p => p.First >= p.Second))
            map.Fail("content", "the paragraphs stand in ascending order, each once.");
        return numbers;
    }

    private static CoverageDocument Covers(MappingReader map) => new(map.Date("years"), map.List("pairs", node => Pair(map, node)), map.Text("note"));

    private static PairDocument? Pair(MappingReader map, YamlNode node)
    {
        if (node is YamlSequenceNode { Children: [var first, var second] })
            return new(map.ReferFrom(first, "pairs", IdSpace.Actor) ?? "", map.ReferFrom(second, "pairs", IdSpace.Actor) ?? "");
        map.Fail(map.File.At(node), "pairs: two actors are expected here, such as [kazakhstan, turkey].");
        return null;
    }
}
