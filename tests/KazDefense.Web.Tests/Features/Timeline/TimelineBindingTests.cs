using KazDefense.Domain.Events;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Timeline;
using Microsoft.AspNetCore.WebUtilities;

namespace KazDefense.Web.Tests.Features.Timeline;

public class TimelineBindingTests
{
    [Fact]
    public void Bind_EveryParameter_IsUnderstood()
    {
        var filter = Bind("?actor=turkey&actor=nato&with=csto&kind=exercise&kind=meeting&status=in-force&standing=deed&vector=turkic&place=astana&source=article-002" +
            "&series=steppe-eagle&from=2003&to=spring%202009&focus=turkey&deeds=true&q=joint&sort=-date&cursor=1f-2a&limit=7").Filter;

        Assert.Equal(["turkey", "nato"], filter.Actors);
        Assert.Equal(["csto"], filter.With);
        Assert.Equal([EventKind.Exercise, EventKind.Meeting], filter.Kinds);
        Assert.Equal([EventStatus.InForce], filter.Statuses);
        Assert.Equal([Standing.Deed], filter.Standings);
        Assert.Equal(("turkic", "astana", "article-002"), (filter.Vectors[0], filter.Places[0], filter.Sources[0]));
        Assert.Equal(("steppe-eagle", "turkey", "joint", true), (filter.Series, filter.Focus, filter.Words, filter.DeedsOnly));
        Assert.Equal(("2003", "2009-21"), (filter.From?.Text, filter.To?.Text));
        Assert.Equal((TimelineOrder.NewestFirst, new TimelineCursor(0x1f, 0x2a), 7), (filter.Order, filter.Cursor, filter.Limit));
    }

    [Fact]
    public void Bind_NothingOrEmptyValues_IsTheUsualFilter()
    {
        Assert.Empty(Bind("").Findings);
        Assert.Equal("/timeline", Urls.Timeline(Bind("?with=&from=+&q=").Filter));
    }

    [Theory]
    [InlineData("?kind=exercize", "kind", "“exercize” is not one of exercise, agreement", "Did you mean “exercise”?")]
    [InlineData("?status=in+force", "status", "in-force", "Did you mean “in-force”?")]
    [InlineData("?standing=hop", "standing", "deed, hope, refusal, said", "“hope”")]
    [InlineData("?lanes=status", "lanes", "vector, kind", "")]
    [InlineData("?limit=0", "limit", "1 to 500", "“0”")]
    [InlineData("?limit=501", "limit", "1 to 500", "")]
    [InlineData("?limit=9999999999999", "limit", "1 to 500", "")]
    [InlineData("?sort=up", "sort", "date, -date", "“up”")]
    [InlineData("?deeds=yes", "deeds", "true, false", "")]
    [InlineData("?cursor=hello", "cursor", "first page", "")]
    [InlineData("?from=sometime", "from", "sometime", "")]
    [InlineData("?from=2010-02-30", "from", "2010-02", "")]
    [InlineData("?from=2012&to=2003", "to", "2012", "2003")]
    [InlineData("?with=%3Cscript%3E", "with", "<script>", "united-states")]
    [InlineData("?focus=a&focus=b", "focus", "once", "2 times")]
    [InlineData("?actr=turkey", "actr", "Did you mean “actor”?", "")]
    [InlineData("?asOf=2010", "asOf", "not answered yet", "")]
    public void Bind_BadValue_NamesParameterValueAndRemedy(string query, string parameter, string says, string also)
    {
        var finding = Assert.Single(Bind(query).Findings);

        Assert.Equal(parameter, finding.Where);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
        Assert.Contains(also, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_SeveralBadValues_ReportsAll() => Assert.Equal(3, Bind("?kind=x&from=y&limit=z").Findings.Count);

    [Fact]
    public void Bind_NamesOfTrackers_AreLeftAlone() => Assert.Empty(Bind("?utm_source=x&fbclid=y&v=3").Findings);

    [Fact]
    public void Bind_ANameAsPeopleWriteIt_IsTakenForItsSlug() => Assert.Equal(["united-states"], Bind("?with=United+States").Filter.With);

    [Fact]
    public void Bind_RelativeWords_CountFromToday() => Assert.Equal("2025", Bind("?from=last+year").Filter.From?.Text);

    [Fact]
    public void Bind_AnyText_NeverThrows()
    {
        var random = new Random(7);
        string[] pieces = ["kind", "from", "actor", "q", "limit", "cursor", "=", "&", "?", "%", "%00", "%FF", "..", "2003", "/", "~", "exercise", "🛩", "-", "[", "]"];
        for (var round = 0; round < 3_000; round++)
        {
            var request = Bind("?" + string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)])));
            Assert.NotNull(Urls.Timeline(request.Filter));
        }
    }

    private static TimelineRequest Bind(string query) => TimelineBinding.Bind(QueryHelpers.ParseQuery(query), new DateOnly(2026, 11, 22));
}
