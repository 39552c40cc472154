using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Series;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Series;
using KazDefense.Web.Tests.Features.Partners;

namespace KazDefense.Web.Tests.Features.Series;

public sealed class SeriesYearTests
{
    [Fact]
    public void Of_YearsBetweenEditions_SayWhoCoversThem()
    {
        var years = SeriesYear.Of(Series(2009, 2014), [Source("pair", "2008/2010", "kazakhstan turkey"), Source("others", "2010/2011", "kazakhstan china")]);

        Assert.Equal([(2009, 2009), (2010, 2010), (2011, 2011), (2012, 2013), (2014, 2014)], years.Select(y => (y.From, y.To)));
        Assert.Equal(["pair"], years[1].Near.Select(s => s.Slug));
        Assert.Equal(["others"], years[1].Elsewhere.Select(s => s.Slug));
        Assert.Empty(years[2].Near);
        Assert.True(years[2].IsCovered);
        Assert.False(years[3].IsCovered);
    }

    [Fact]
    public void Of_SourceThatNamesNoPairs_MayReportOnThese() =>
        Assert.Single(SeriesYear.Of(Series(2009, 2011), [Source("any", "2010", null)])[1].Near);

    [Fact]
    public void Of_EditionsOfOneYear_StandTogether() => Assert.Equal(2, Assert.Single(SeriesYear.Of(Series(2009, 2009), [])).Editions.Count);

    [Fact]
    public void Of_NoKnownYear_HasNoYears() => Assert.Empty(SeriesYear.Of(Series(TimelineFilter.NoYear), []));

    [Fact]
    public void Of_YearsCenturiesApart_AreNotFilledOneByOne() => Assert.Equal(2, SeriesYear.Of(Series(1009, 2009), [Source("all", "1000/2020", null)]).Count);

    private static SeriesDetail Series(params int[] years)
    {
        var actor = new Actor { Id = 1, Record = new Domain.Records.Record { Id = 1, Kind = RecordKind.Actor, Slug = "drill" }, Kind = ActorKind.ExerciseSeries, Name = "Drill" };
        return new(actor, new(years.Length, 0, 0, 0, 0, []), [.. years.Select(y => new SeriesEdition(y, WithParties()))], false);
    }

    private static Store.Events.EventDetail WithParties()
    {
        var detail = SampleEvents.Make(EventKind.Exercise, EventStatus.Held);
        foreach (var (slug, id) in new[] { ("kazakhstan", 2), ("turkey", 3) })
            detail.Event.Participations.Add(new()
            {
                Role = Role.Participant,
                ActorId = id,
                Actor = new() { Id = id, Kind = ActorKind.State, Name = slug, Record = new Domain.Records.Record { Id = id, Kind = RecordKind.Actor, Slug = slug } },
            });
        return detail;
    }

    private static CoveringSource Source(string slug, string years, string? pairs) =>
        new(slug, slug, null, null, EdtfDate.Parse("2022"), EdtfDate.Parse(years)) { Pairs = pairs?.Split('\n') ?? [] };
}
