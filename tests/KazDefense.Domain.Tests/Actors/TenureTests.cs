using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Tests.Actors;

public class TenureTests
{
    [Theory]
    [InlineData("2010", "Certain SeenThen 2010-01-20")]
    [InlineData("2010-01-20", "Certain SeenThen 2010-01-20")]
    [InlineData("2012", "Certain SeenThen 2012-09-05")]
    [InlineData("2011", "Possible SeenAround 2010-01-20 2012-09-05")]
    [InlineData("2010-02", "Possible SeenAround 2010-01-20 2012-09-05")]
    [InlineData("2009", "Near SeenAfter 2010-01-20")]
    [InlineData("2013-06", "Near SeenBefore 2012-09-05")]
    [InlineData("2008", "")]
    [InlineData("2003", "")]
    [InlineData("2022", "")]
    [InlineData("../2010", "Certain SeenThen 2010-01-20")]
    [InlineData("2011/..", "Certain SeenThen 2012-09-05")]
    public void WhoWasSeenTwice_AskedForADate_HeldItAsFarAsThatSays(string asked, string expected) =>
        Assert.Equal(expected, Words(new(null, Dates("2010-01-20", "2012-09-05"), null), asked));

    [Theory]
    [InlineData("2022-05?", "2022", "Possible MaybeSeenThen 2022-05?")]
    [InlineData("[2009-04-21..2009-05-15]", "2009-05", "Possible MaybeSeenThen [2009-04-21..2009-05-15]")]
    [InlineData("[2009-04-21..2009-05-15]", "2009", "Certain SeenThen [2009-04-21..2009-05-15]")]
    [InlineData("[..2009-05-01]", "2009", "Possible MaybeSeenThen [..2009-05-01]")]
    [InlineData("[..2009-05-01]", "1995", "")]
    [InlineData("2009-10", "2009-10-05", "Possible MaybeSeenThen 2009-10")]
    public void WhoWasSeenOnAnUncertainDate_AskedForADate_IsNotMoreCertainThanIt(string seen, string asked, string expected) =>
        Assert.Equal(expected, Words(new(null, Dates(seen), null), asked));

    [Theory]
    [InlineData("1994-05/..", "2009", "Certain WithinPeriod 1994-05/..")]
    [InlineData("1994-05/..", "2022", "Possible MaybeWithinPeriod 1994-05/..")]
    [InlineData("1994-05/..", "1990", "")]
    [InlineData("2001/2005", "2005-06", "Certain WithinPeriod 2001/2005")]
    [InlineData("2001/2005", "2006", "")]
    [InlineData("2001~/2005", "2003", "Possible MaybeWithinPeriod 2001~/2005")]
    [InlineData("../2005", "2003", "Possible MaybeWithinPeriod ../2005")]
    public void Period_AskedForADate_IsCertainWhereItCoversItAndASourceStillSaysSo(string period, string asked, string expected) =>
        Assert.Equal(expected, Words(new(EdtfDate.Parse(period), [], new DateOnly(2009, 5, 15)), asked));

    [Fact]
    public void NothingKnown_AskedForAnyDate_IsNothing() => Assert.Equal("", Words(new(null, [], null), "2009"));

    private static string Words(Tenure tenure, string asked) =>
        tenure.At(EdtfDate.Parse(asked)) is { } held ? $"{held.Certainty} {held.Reason} {string.Join(' ', held.Dates)}" : "";

    private static EdtfDate[] Dates(params string[] texts) => [.. texts.Select(EdtfDate.Parse)];
}
