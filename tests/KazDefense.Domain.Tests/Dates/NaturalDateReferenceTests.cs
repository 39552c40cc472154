using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Tests.Dates;

public sealed class NaturalDateReferenceTests
{
    [Theory]
    [InlineData("last year", "2010-02-10", "2009")]
    [InlineData("this year", "2010-02-10", "2010")]
    [InlineData("next year", "2010-02-10", "2011")]
    [InlineData("last month", "2010-01-10", "2009-12")]
    [InlineData("next month", "2010-02-10", "2010-03")]
    [InlineData("late last year", "2010-02-10", "[2009-09..2009-12]")]
    [InlineData("early this month", "2010-02-20", "[2010-02-01..2010-02-10]")]
    [InlineData("last week", "2010-02-10", "[2010-02-01..2010-02-07]")]
    [InlineData("yesterday", "2010-03-01", "2010-02-28")]
    [InlineData("two weeks ago", "2010-02-20", "[2010-02-03..2010-02-09]")]
    [InlineData("three months earlier", "2010-01-20", "2009-10")]
    [InlineData("a year ago", "2010-01-20", "2009")]
    [InlineData("later this year", "2010-02-10", "[2010-02-10..2010-12-31]")]
    [InlineData("earlier this month", "2010-02-10", "[2010-02-01..2010-02-10]")]
    [InlineData("since last year", "2010-02-10", "2009/..")]
    [InlineData("May last year", "2010-02-10", "2009-05")]
    [InlineData("by the end of next year", "2010-02-10", "[..2011]")]
    [InlineData("on January 20", "2010-02-10", "2010-01-20")]
    [InlineData("on January 20", "2010-01-20", "2010-01-20")]
    [InlineData("on January 20", "2010-01-19", "2009-01-20")]
    [InlineData("29 February", "2010-01-19", "2008-02-29")]
    [InlineData("in October", "2010-01-19", "2009-10")]
    [InlineData("8–17 October", "2012-11-01", "2012-10-08/2012-10-17")]
    [InlineData("between 11 and 15 May", "2009-06", "[2009-05-11..2009-05-15]")]
    [InlineData("since January", "2010-02-10", "2010-01/..")]
    [InlineData("8 October 2011", "2012-11-01", "2011-10-08")]
    public void TryParse_CountedFromTheSource_FollowsItsDate(string written, string source, string expected) =>
        Assert.Equal(expected, Read(written, source));

    [Theory]
    [InlineData("last month", "2010", "[2009-12..2010-11]")]
    [InlineData("last year", "2009-12/2010-01", "[2008..2009]")]
    [InlineData("late last year", "2009-12/2010-01", "[2008-09..2009-12]")]
    [InlineData("on January 20", "2010-01", "[2009-01-20,2010-01-20]")]
    [InlineData("May last year", "2009-12/2010-01", "[2008-05,2009-05]")]
    [InlineData("last year", "2010-02-02~", "2009")]
    [InlineData("last year", "2010-01-03~", "2009~")]
    [InlineData("last month", "2010-02-02~", "2010-01~")]
    [InlineData("last month", "2010-02-12~", "2010-01")]
    [InlineData("last month", "2010-02-12?", "2010-01?")]
    [InlineData("on January 20", "2010-02-02~", "2010-01-20")]
    [InlineData("on January 20", "2010-01-22~", "[2009-01-20,2010-01-20]")]
    public void TryParse_CountedFromAVagueSource_IsAsVague(string written, string source, string expected) =>
        Assert.Equal(expected, Read(written, source));

    [Theory]
    [InlineData("last year", "2003/..", "too vague")]
    [InlineData("on January 20", "201X", "too vague")]
    [InlineData("8–17 January", "2010-01", "too vague")]
    [InlineData("since last month", "2010", "several dates")]
    [InlineData("by March", "2010-02-10", "which year")]
    [InlineData("spring", "2010-02-10", "which year")]
    public void TryParse_SourceDoesNotSettleIt_IsAProblem(string written, string source, string said)
    {
        Assert.False(NaturalDate.TryParse(written, EdtfDate.Parse(source), out _, out var problem));
        Assert.Contains(said, problem, StringComparison.Ordinal);
    }

    private static string Read(string written, string source)
    {
        Assert.True(NaturalDate.TryParse(written, EdtfDate.Parse(source), out var date, out var problem), problem);
        return date.Text;
    }
}
