using System.Text.Json;
using KazDefense.Domain.Dates;
using KazDefense.Web.Features.Citing;

namespace KazDefense.Web.Tests.Features.Citing;

public sealed class CitationTests
{
    private static readonly Citation Article = new()
    {
        Key = "sample",
        Type = CitedType.Article,
        Title = "Arms & the 100% {plan}",
        Authors = ["Ann Author", "Bob Author"],
        Container = "Sample Monitor",
        Volume = "9",
        Issue = "190",
        Issued = CitedDate.Of(EdtfDate.Parse("2012-10-17")),
        Language = "en",
    };

    [Fact]
    public void BibTex_OfAnArticle_HasItsFieldsAndKeepsTexFromReadingTheWords() => Assert.Equal(
        "@article{sample,\n  title = {{Arms \\& the 100\\% \\textbraceleft{}plan\\textbraceright{}}},\n  author = {Ann Author and Bob Author},\n  journal = {Sample Monitor},\n  volume = {9},\n"
        + "  number = {190},\n  year = 2012,\n  month = oct,\n  date = {2012-10-17},\n  language = {en},\n}\n",
        BibTex.Of(Article));

    [Fact]
    public void BibTex_AnAuthorWithAndInTheName_StaysOne() =>
        Assert.Contains("author = {{War and Peace Reporting} and Ann Author}", BibTex.Of(Article with { Authors = ["War and Peace Reporting", "Ann Author"] }), StringComparison.Ordinal);

    [Theory]
    [InlineData("[..2009-06]", 2009)]
    [InlineData("2003~", 2003)]
    public void CitedDate_IsFiledUnderAYearWhereThereIsOne(string edtf, int year) =>
        Assert.Equal(year, CitedDate.Of(EdtfDate.Parse(edtf)).Year);

    [Fact]
    public void Plain_OfAnArticle_IsALineOfABibliography() =>
        Assert.Equal("Ann Author, Bob Author, “Arms & the 100% {plan}”, Sample Monitor, 9, 190, 17 October 2012.", PlainCitation.Of(Article));

    [Fact]
    public void CslJson_OfAnArticle_KeepsNamesWhole()
    {
        var item = JsonSerializer.SerializeToNode(CslJson.Of(Article), JsonSerializerOptions.Web)!;
        Assert.Equal("""{"id":"sample","type":"article-journal","title":"Arms \u0026 the 100% {plan}","author":[{"literal":"Ann Author"},{"literal":"Bob Author"}],"container-title":"Sample Monitor","volume":"9","issue":"190","issued":{"date-parts":[[2012,10,17]]},"language":"en"}""", item.ToJsonString());
    }

    [Theory]
    [InlineData("2012-10", "2012-10", false)]
    [InlineData("2003~", "2003", true)]
    [InlineData("2012-10-08/2012-10-17", "2012-10-8 2012-10-17", false)]
    [InlineData("2009/2011", "2009 2011", false)]
    [InlineData("2003/..", "", false)]
    [InlineData("[..2012-10-17]", "", false)]
    [InlineData("201X", "", false)]
    public void CitedDate_IsNeverMorePreciseThanKnown(string edtf, string parts, bool isApproximate)
    {
        var date = CitedDate.Of(EdtfDate.Parse(edtf));
        Assert.Equal((parts, isApproximate), (string.Join(' ', date.Parts.Select(p => string.Join('-', p))), date.IsApproximate));
    }

    [Fact]
    public void CslJson_OfADateThatHasNoParts_SaysItInWords() =>
        Assert.Equal("by 17 October 2012", CslJson.Of(Article with { Issued = CitedDate.Of(EdtfDate.Parse("[..2012-10-17]")) }).Issued!.Literal);
}
