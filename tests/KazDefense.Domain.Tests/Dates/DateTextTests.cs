using System.Globalization;
using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Tests.Dates;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2010-01-20", "20 January 2010")]
    [InlineData("2009-10", "October 2009")]
    [InlineData("2009-10-XX", "October 2009")]
    [InlineData("2009", "2009")]
    [InlineData("2004-XX-XX", "2004")]
    [InlineData("2003~", "about 2003")]
    [InlineData("2010-02-02~", "about 2 February 2010")]
    [InlineData("2022-05?", "perhaps May 2022")]
    [InlineData("2003%", "perhaps about 2003")]
    [InlineData("201X", "2010s")]
    [InlineData("20XX", "21st century")]
    [InlineData("19XX", "20th century")]
    [InlineData("2009-21", "spring 2009")]
    [InlineData("2009-24", "winter 2009–10")]
    [InlineData("1999-24", "winter 1999–2000")]
    [InlineData("2012-10-08/2012-10-17", "8–17 October 2012")]
    [InlineData("2022-03-29/2022-03-30", "29–30 March 2022")]
    [InlineData("2009-05-06/2009-06-01", "6 May – 1 June 2009")]
    [InlineData("2009-12-29/2010-01-03", "29 December 2009 – 3 January 2010")]
    [InlineData("2001-09-11/2003-07-16", "11 September 2001 – 16 July 2003")]
    [InlineData("2012-09/2012-10", "September–October 2012")]
    [InlineData("2008-05/2009-02", "May 2008 – February 2009")]
    [InlineData("2009-05-08/2009-06", "8 May 2009 – June 2009")]
    [InlineData("2001/2003", "2001–2003")]
    [InlineData("2010/2010", "2010")]
    [InlineData("2003~/2008", "about 2003 – 2008")]
    [InlineData("2009-04-21~/2009-05-15~", "about 21 April 2009 – about 15 May 2009")]
    [InlineData("2003/..", "since 2003")]
    [InlineData("2003~/..", "since about 2003")]
    [InlineData("../2003-07", "until July 2003")]
    [InlineData("2003/", "from 2003, end unknown")]
    [InlineData("/2003", "until 2003, beginning unknown")]
    [InlineData("[..2012-10-17]", "by 17 October 2012")]
    [InlineData("[2003-07-16..]", "after 16 July 2003")]
    [InlineData("[2009-05-11..2009-05-15]", "between 11 and 15 May 2009")]
    [InlineData("[2009-05-28..2009-06-02]", "between 28 May and 2 June 2009")]
    [InlineData("[2009-12..2010-02]", "between December 2009 and February 2010")]
    [InlineData("[2009..2010-02~]", "between 2009 and about February 2010")]
    [InlineData("[2010-01-19..2010-01-20]", "19 or 20 January 2010")]
    [InlineData("[2010-01-19,2010-01-20]", "19 or 20 January 2010")]
    [InlineData("[2010-01-31..2010-02-01]", "31 January or 1 February 2010")]
    [InlineData("[2009-05..2009-06]", "May or June 2009")]
    [InlineData("[2001,2003,2007]", "2001, 2003 or 2007")]
    [InlineData("[..2003,2005,2008..2010]", "by 2003, 2005 or between 2008 and 2010")]
    public void Format_English_ReadsAsPeopleWrite(string edtf, string expected) =>
        Assert.Equal(expected, DateText.Format(EdtfDate.Parse(edtf), CultureInfo.GetCultureInfo("en")));

    [Theory]
    [InlineData("ru")]
    [InlineData("kk-KZ")]
    [InlineData("")]
    public void Format_LanguageWithoutWords_IsWhollyEnglish(string culture) =>
        Assert.Equal("about 20 January 2010", DateText.Format(EdtfDate.Parse("2010-01-20~"), CultureInfo.GetCultureInfo(culture)));
}
