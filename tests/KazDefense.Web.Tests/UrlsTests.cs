using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Places;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Timeline;
using Microsoft.AspNetCore.WebUtilities;

namespace KazDefense.Web.Tests;

public class UrlsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Timeline_UsualFilter_HasNoQuery() => Assert.Equal("/timeline", Urls.Timeline(new()));

    [Fact]
    public void Timeline_AnyFilter_IsReadBackAsItself()
    {
        var random = new Random(1994);
        for (var round = 0; round < 500; round++)
        {
            var (filter, lanes) = (AnyFilter(random), random.Next(2) == 0 ? Lanes.Vector : Lanes.Kind);
            var address = Urls.Timeline(filter, lanes);

            var read = TimelineBinding.Bind(QueryHelpers.ParseQuery(address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : ""), Today);

            Assert.Empty(read.Findings);
            Assert.Equal(lanes, read.Lanes);
            // Lists have no equality of their own; their address has.
            Assert.Equal(Urls.Parameters(filter), Urls.Parameters(read.Filter));
            Assert.Equal(address, Urls.Timeline(read.Filter, read.Lanes));
        }
    }

    [Fact]
    public void TimelineVariants_OneFilter_DifferOnlyInThePath()
    {
        var filter = new TimelineFilter { Kinds = [EventKind.Exercise], Words = "a&b ü" };

        Assert.Equal("?kind=exercise&q=a%26b%20%C3%BC", Urls.Query(filter));
        Assert.All([Urls.Timeline(filter), Urls.TimelineSvg(filter), Urls.TimelineCsv(filter), Urls.ApiEvents(filter), Urls.ApiFacets(filter)], a => Assert.EndsWith(Urls.Query(filter), a, StringComparison.Ordinal));
    }

    [Fact]
    public void Source_WithParagraph_LeadsToIt() => Assert.Equal("/sources/article-002#p7", Urls.Source("article-002", 7));

    [Fact]
    public void Registers_OfActorsAndPlaces_SayWhatIsChosen()
    {
        Assert.Equal("/actors", Urls.ActorsOf());
        Assert.Equal("/actors?kind=exercise-series&q=a%26b&cursor=100", Urls.ActorsOf(ActorKind.ExerciseSeries, "a&b", 100));
        Assert.Equal("/actors.csv?kind=person", Urls.ActorsCsv(ActorKind.Person));
        Assert.Equal("/places", Urls.PlacesOf());
        Assert.Equal("/places?kind=by-telephone&country=KZ&q=%C3%BC&cursor=100", Urls.PlacesOf(PlaceKind.ByTelephone, "KZ", "ü", 100));
        Assert.Equal("/places.csv?country=KZ", Urls.PlacesCsv(country: "KZ"));
        Assert.Equal(("/places/aktau.svg", "/places/aktau.csv", "/api/places/aktau", "/api/places.csv", "/actors/csto.svg"), (Urls.PlaceSvg("aktau"), Urls.PlaceCsv("aktau"), Urls.ApiPlace("aktau"), Urls.ApiPlaces(".csv"), Urls.ActorSvg("csto")));
    }

    private static TimelineFilter AnyFilter(Random random)
    {
        return new()
        {
            Focus = Maybe("turkey") ?? "kazakhstan",
            Actors = Some("turkey", "nato", "adilbek-zhaksybekov"),
            With = Some("csto", "united-states"),
            Vectors = Some("turkic", "euro-atlantic", "none"),
            Kinds = SomeOf<EventKind>(),
            Statuses = SomeOf<EventStatus>(),
            Standings = SomeOf<Standing>(),
            Places = Some("astana", "iliyskiy-range"),
            Sources = Some("article-000", "article-004"),
            Series = Maybe("steppe-eagle"),
            From = Maybe("2003~") is { } from ? EdtfDate.Parse(from) : null,
            To = Maybe("2012-10-08/2012-10-17") is { } to ? EdtfDate.Parse(to) : null,
            DeedsOnly = random.Next(3) == 0,
            Words = Maybe("“joint” & more=?"),
            Order = random.Next(2) == 0 ? TimelineOrder.OldestFirst : TimelineOrder.NewestFirst,
            Cursor = random.Next(3) == 0 ? new TimelineCursor(random.Next(), random.Next()) : null,
            Limit = random.Next(3) == 0 ? random.Next(1, TimelineFilter.MaxLimit + 1) : 100,
        };

        string? Maybe(string value) => random.Next(3) == 0 ? value : null;
        string[] Some(params string[] values) => [.. values.Where(_ => random.Next(3) == 0)];
        T[] SomeOf<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Where(_ => random.Next(6) == 0)];
    }

    [Fact]
    public void Sources_PassagesOutletsCitationsAndFeeds_HaveAddressesOfTheirOwn()
    {
        var passage = new KazDefense.Store.Claims.PassageRow(5, 628, 685, "", "");
        Assert.Equal("/sources/article-002#p5w628-685", Urls.Source("article-002", passage));
        Assert.Equal("/sources/article-002?outlet=none#facts", Urls.SourceFrom("article-002", "none"));
        Assert.Equal("/outlets/interfax", Urls.Record(KazDefense.Domain.Records.RecordKind.Outlet, "interfax"));
        Assert.Equal("/events/steppe-eagle-2009.csl.json", Urls.Citation(KazDefense.Domain.Records.RecordKind.Event, "steppe-eagle-2009", ".csl.json"));
        Assert.Equal("/feeds/changes.atom?with=turkey", Urls.Feed(new() { With = ["turkey"] }));
        Assert.Equal("/partners/turkey?vector=turkic&focus=uzbekistan", Urls.InFocus("/partners/turkey?vector=turkic", "uzbekistan"));
    }
}
