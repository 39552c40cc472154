using System.Text.RegularExpressions;
using KazDefense.Domain.Records;
using KazDefense.TestKit;

namespace KazDefense.Store.Tests.Annotation;

/// <summary>
/// Another hand read the five articles and wrote down 281 facts; <c>annotated.csv</c> says which of our records covers each.
/// </summary>
public sealed partial class CoverageTests
{
    // How many facts the annotation has of each article.
    private static readonly int[] Facts = [52, 55, 51, 49, 74];

    private static readonly IReadOnlyDictionary<string, string[]> Covered = File.ReadLines(Path.Combine(Repository.Root, "tests/KazDefense.Store.Tests/Annotation/annotated.csv"))
        .Skip(1).Where(l => l.Length > 0).Select(l => l.Split(',')).ToDictionary(l => l[0], l => l[1].Split(';'));

    [Fact]
    public void Table_OfAnnotatedFacts_MissesNone()
    {
        var expected = Facts.SelectMany((count, article) => Enumerable.Range(1, count).Select(n => $"s{article}-e{n:00}"));
        Assert.Equal(expected.Order(), Covered.Keys.Order());
    }

    [Fact]
    public void Table_OfAnnotatedFacts_NamesOnlyRecordsOfTheSeeds()
    {
        var defined = Directory.EnumerateFiles(Path.Combine(Repository.Seeds, "articles"), "*.yaml")
            .SelectMany(File.ReadLines).Select(l => Definition().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToHashSet();
        Assert.All(Covered, fact => Assert.All(fact.Value, slug =>
        {
            Assert.True(Slug.IsValid(slug), $"{fact.Key}: “{slug}” is no slug");
            Assert.Contains(slug, defined);
        }));
    }

    [GeneratedRegex(@"^- id: (\S+)")]
    private static partial Regex Definition();
}
