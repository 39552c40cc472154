using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Search;
using KazDefense.Web.Features.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace KazDefense.Web.Tests;

public class SearchUrlsTests
{
    [Fact]
    public void Search_WithoutWords_HasNoQuery() => Assert.Equal("/search", Urls.Search());

    [Fact]
    public void Search_AnyFilter_IsReadBackAsItself()
    {
        var random = new Random(1994);
        for (var round = 0; round < 300; round++)
        {
            var filter = AnyFilter(random);
            var address = Urls.Search(filter);

            var read = SearchBinding.Bind(QueryHelpers.ParseQuery(address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : ""));

            Assert.Empty(read.Findings);
            Assert.Equal(filter, read.Filter);
        }
    }

    [Fact]
    public void SearchCsv_OfALaterPage_IsTheWholeTable() =>
        Assert.Equal("/search.csv?q=a%26b&in=actor", Urls.SearchCsv(new() { Words = "a&b", In = RecordKind.Actor, Limit = 5, Cursor = new(5, 0) }));

    private static SearchFilter AnyFilter(Random random)
    {
        RecordKind? of = random.Next(3) == 0 ? null : SearchFilter.Kinds[random.Next(SearchFilter.Kinds.Count)];
        var isEvent = of is RecordKind.Event;
        return new()
        {
            Words = new[] { "", "nato", "\"a b\" ü", "Жақсы & co" }[random.Next(4)],
            In = of,
            Kind = of is { } kind && random.Next(2) == 0 ? SearchFilter.KindsOf(kind).ElementAt(random.Next(SearchFilter.KindsOf(kind).Count)) : null,
            Standing = isEvent && random.Next(2) == 0 ? (Standing)(1 + random.Next(4)) : null,
            Year = isEvent && random.Next(2) == 0 ? new[] { "2009", "2000s", SearchFilter.NoYear }[random.Next(3)] : null,
            Order = (SearchOrder)random.Next(3),
            Limit = 1 + random.Next(SearchFilter.MaxLimit),
            Cursor = random.Next(3) switch { 0 => null, 1 => new(random.Next(500), 0), _ => new(null, random.NextInt64()) },
        };
    }
}
