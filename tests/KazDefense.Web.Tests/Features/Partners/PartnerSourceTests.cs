using KazDefense.Domain.Events;
using KazDefense.Web.Features.Partners;

namespace KazDefense.Web.Tests.Features.Partners;

public sealed class PartnerSourceTests
{
    [Fact]
    public void Of_SeveralClaimsOnOneEvent_CountsTheEventOnceForEachSource()
    {
        var sources = PartnerSource.Of(
        [
            SampleEvents.Make(EventKind.Meeting, EventStatus.Held, claims: [SampleEvents.Claim("kind", "meeting", outlet: "B"), SampleEvents.Claim("date", "2010"), SampleEvents.Claim("date", "2010", source: "article-004")]),
            SampleEvents.Make(EventKind.Meeting, EventStatus.Held, claims: [SampleEvents.Claim("kind", "meeting", outlet: "A"), SampleEvents.Claim("date", "2010", outlet: "A")]),
        ]);

        Assert.Equal([("article-000", 2), ("article-004", 1)], sources.Select(s => (s.Slug, s.Events)));
        Assert.Equal(["A", "B"], sources[0].Outlets);
    }
}
