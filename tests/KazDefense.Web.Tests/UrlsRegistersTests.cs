using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Registers;

namespace KazDefense.Web.Tests;

public sealed class UrlsRegistersTests
{
    [Fact]
    public void Register_FilteredAsATimeline_KeepsTheFilterWithoutTheKind() =>
        Assert.Equal("/transfers?with=turkey&deeds=true", Urls.Register(Register.Transfers, new TimelineFilter { With = ["turkey"], DeedsOnly = true }));

    [Fact]
    public void Series_AndItsTable_StandBesideEachOther() =>
        Assert.Equal(("/exercises/series/steppe-eagle", "/exercises/series/steppe-eagle.csv"), (Urls.ExerciseSeries("steppe-eagle"), Urls.ExerciseSeriesCsv("steppe-eagle")));

    [Fact]
    public void Instrument_AnyKey_StaysOneSegment() => Assert.Equal("/agreements/a%2Fb%3F%23.csv", Urls.InstrumentCsv("a/b?#"));
}
