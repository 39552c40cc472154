using FsCheck;
using FsCheck.Fluent;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Domain.Tests.Events;

public sealed class LikenessTests
{
    private static readonly EventSketch Eagle = new()
    {
        Kind = EventKind.Exercise,
        Date = EdtfDate.Parse("2012-10-08/2012-10-17"),
        Actors = ["kazakhstan", "united-states", "united-kingdom"],
        Title = "Steppe Eagle 2012 peacekeeping exercise",
        Places = ["ilisky"],
        Series = "steppe-eagle",
        Edition = "2012",
    };

    [Fact]
    public void Likeness_OfAnEventWithItself_IsCertain()
    {
        Assert.True(Likeness.Of(Eagle, Eagle) >= Likeness.Certain);
        var day = Eagle with { Date = EdtfDate.Parse("2012-10-08") };
        Assert.Equal(1, Likeness.Of(day, day), 6);
    }

    [Fact]
    public void Likeness_OfTwoThatOnlyCameByTheSameDay_RestsOnTheirTitles()
    {
        var assessment = new EventSketch { Kind = EventKind.Statement, Date = EdtfDate.Parse("[..2010-02]"), Actors = ["kazakhstan", "turkey"], Title = "Kazakh offer read as multi-vector policy" };
        Assert.True(Likeness.Of(assessment, assessment with { Title = "Kazakh and Turkish armies judged to lack muscle" }) < Likeness.Probable);
        Assert.True(Likeness.Of(assessment, assessment with { Title = "Kazakh offer is read as a multivector policy" }) >= Likeness.Probable);
    }

    [Fact]
    public void DateLikeness_OfTheSameOpenDate_IsMoreThanOfTwo() =>
        Assert.Equal(0.5, Likeness.DateLikeness(new() { Date = EdtfDate.Parse("2012-10-17/..") }, new() { Date = EdtfDate.Parse("2012-10-17/..") }));

    [Fact]
    public void Likeness_OfAnEventToldWithFewerActors_IsProbable()
    {
        var told = new EventSketch { Kind = EventKind.Exercise, Date = EdtfDate.Parse("2009"), Actors = ["kazakhstan"], Title = "Norak Antiterror exercise" };
        var known = new EventSketch { Kind = EventKind.Exercise, Date = EdtfDate.Parse("2009"), Actors = ["kazakhstan", "tajikistan", "russia", "kyrgyzstan"], Title = "Norak Anti-Terror 2009" };
        Assert.True(Likeness.Of(told, known) >= Likeness.Probable);
    }

    [Fact]
    public void Likeness_OfTheSameEventAsAnotherSourceTellsIt_IsProbable()
    {
        var other = new EventSketch
        {
            Kind = EventKind.Exercise,
            Date = EdtfDate.Parse("2012-10"),
            Actors = ["kazakhstan", "united-states", "nato"],
            Title = "Kazakh-US exercise Steppe Eagle",
        };
        Assert.True(Likeness.Of(Eagle, other) >= Likeness.Probable);
    }

    [Theory]
    [InlineData("2011-08-08/2011-08-19", "2011", "Steppe Eagle 2011 peacekeeping exercise")]
    [InlineData("2011-08-08/2011-08-19", null, "Steppe Eagle peacekeeping exercise")]
    [InlineData("[..2012-12]", "2011", "Steppe Eagle 2011 peacekeeping exercise")]
    public void Likeness_OfAnotherEditionOfTheSeries_IsNotProbable(string date, string? edition, string title) =>
        Assert.True(Likeness.Of(Eagle, Eagle with { Date = EdtfDate.Parse(date), Edition = edition, Title = title }) < Likeness.Probable);

    [Fact]
    public void Likeness_OfTheSameMeetingsInOneMonth_DependsOnTitleAndActors()
    {
        var meeting = new EventSketch { Kind = EventKind.Meeting, Date = EdtfDate.Parse("2009-10-22"), Actors = ["kazakhstan", "turkey"], Title = "Nazarbayev visits Ankara" };
        Assert.True(Likeness.Of(meeting, meeting with { Date = EdtfDate.Parse("2009-10-23"), Title = "President Nazarbaev's visit to Ankara" }) >= Likeness.Probable);
        Assert.True(Likeness.Of(meeting, meeting with { Actors = ["kazakhstan", "russia"], Title = "CSTO defence ministers meet in Moscow" }) < Likeness.Probable);
    }

    [Fact]
    public void Likeness_OfAnotherKind_IsNotProbable() => Assert.True(Likeness.Of(Eagle, Eagle with { Kind = EventKind.Statement }) < Likeness.Probable);

    [Fact]
    public void Likeness_OfLittleTypedSoFar_IsNotCertain() =>
        Assert.True(Likeness.Of(Eagle, new() { Kind = EventKind.Exercise, Title = "" }) < Likeness.Probable);

    [Fact]
    public void Likeness_OfNothing_IsNone() => Assert.Equal(0, Likeness.Of(new(), new()));

    [Fact]
    public void TitleLikeness_OfTwoSpellings_IsThatOfOne() => Assert.Equal(1, Likeness.TitleLikeness("Visit of Zhaksybekov", "Visit of Dzhaksybekov"));

    [Fact]
    public void Likeness_OfAnyTwo_IsSymmetricAndWithinBounds() => Prop.ForAll<string?, string?, int>((one, other, day) =>
    {
        var a = Eagle with { Title = one ?? "", Date = Day(day) };
        var b = Eagle with { Title = other ?? "", Date = Day(100), Actors = ["kazakhstan"] };
        var score = Likeness.Of(a, b);
        return score is >= 0 and <= 1 && Math.Abs(score - Likeness.Of(b, a)) < 1e-9;
    }).QuickCheckThrowOnFailure();

    private static EdtfDate Day(int days) => EdtfDate.Day(new DateOnly(2012, 1, 1).AddDays(days % 400));
}
