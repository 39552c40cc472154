using KazDefense.Domain.Dates;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Tests.Shared;

public class SourceNameTests
{
    [Theory]
    [InlineData("Roger N. McDermott\nAnother Author", "Analyst", "2003-07-16", "McDermott 2003")]
    [InlineData(null, "Eurasia Daily Monitor", "[2009-05-11..2009-05-15]", "EDM 2009")]
    [InlineData(null, "Reuters", "2010", "Reuters 2010")]
    [InlineData(null, null, "2010", "A title")]
    public void Short_WhatIsKnown_NamesTheSource(string? authors, string? publication, string date, string expected) =>
        Assert.Equal(expected, SourceName.Short(authors, publication, "A title", EdtfDate.Parse(date)));
}
