using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Search;

namespace KazDefense.Store.Tests.Search;

public class SearchKeyTests
{
    [Fact]
    public void OfEvent_AnyKindAndStanding_IsReadBack()
    {
        foreach (var kind in Enum.GetValues<EventKind>())
            foreach (var standing in Enum.GetValues<Standing>())
            {
                var key = SearchKey.OfEvent(1_000_000_000, new DateOnly(2009, 5, 15).DayNumber, kind, standing, isYearKnown: true);
                Assert.Equal((1_000_000_000, RecordKind.Event, (int)kind, standing, 2009), (key.RecordId, key.In, key.Kind, key.Standing, key.Year));
            }
    }

    [Fact]
    public void OfEvent_WithoutAYear_HasNone() => Assert.Equal(0, SearchKey.OfEvent(1, 733_000, EventKind.Policy, Standing.Said, isYearKnown: false).Year);

    [Fact]
    public void Rows_AscendWithTheDay_AndWhatHasNoneComesFirst()
    {
        var latest = SearchKey.OfEvent(1, DateOnly.MaxValue.DayNumber, EventKind.Exercise, Standing.Deed, true);
        var early = SearchKey.OfEvent(1_000_000_000, 1, EventKind.Context, Standing.Said, true);
        var actor = SearchKey.Of(RecordKind.Actor, 1_000_000_000, (int)ActorKind.Group);

        Assert.True(latest.Row > early.Row && early.Row >= SearchKey.FirstDated && SearchKey.FirstDated > actor.Row && actor.Row > 0);
    }

    [Fact]
    public void Kinds_OfEverySearchedRecord_HaveRoomAndNumbersInTheirOrder()
    {
        // Rows hold four bits, and a chosen kind is compared by its place.
        Assert.Equal(Enumerable.Range(1, 12), Enum.GetValues<EventKind>().Select(k => (int)k));
        Assert.All(SearchFilter.Kinds, k => Assert.InRange(SearchFilter.KindsOf(k).Count, 1, 15));
        Assert.Equal(SearchFilter.Kinds.Sum(k => SearchFilter.KindsOf(k).Count), SearchFilter.Kinds.SelectMany(SearchFilter.KindsOf).Distinct().Count());
    }
}
