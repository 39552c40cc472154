using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Web.Features.Conflicts;
using Microsoft.AspNetCore.WebUtilities;

namespace KazDefense.Web.Tests;

public sealed class UrlsOfPairsTests
{
    [Theory]
    [InlineData("turkey", "uzbekistan")]
    [InlineData("uzbekistan", "turkey")]
    public void Pair_InEitherOrder_IsOneAddress(string one, string other)
    {
        Assert.Equal("/partners/turkey/with/uzbekistan", Urls.Pair(one, other));
        Assert.Equal("/partners/turkey/with/uzbekistan?focus=tajikistan", Urls.Pair(one, other, "tajikistan"));
        Assert.Equal(("/partners/turkey/with/uzbekistan.csv", "/partners/turkey/with/uzbekistan.svg"), (Urls.PairCsv(one, other), Urls.PairSvg(one, other)));
    }

    [Fact]
    public void Focus_TheUsual_IsLeftOutOfAddresses()
    {
        Assert.Equal(("/", "/?focus=uzbekistan"), (Urls.Overview(), Urls.Overview("uzbekistan")));
        Assert.Equal(("/events/a", "/events/a?focus=uzbekistan"), (Urls.Event("a", "kazakhstan"), Urls.Event("a", "uzbekistan")));
        Assert.Equal(("/actors/a", "/actors/a?focus=uzbekistan"), (Urls.Actor("a"), Urls.Actor("a", "uzbekistan")));
        Assert.Equal(("/overview.svg?focus=uzbekistan", "/overview.csv"), (Urls.OverviewSvgOf("uzbekistan"), Urls.OverviewCsvOf("kazakhstan")));
    }

    [Fact]
    public void Conflicts_AnyRequest_IsReadBackAsItself()
    {
        var request = new ConflictRequest { Kind = RecordKind.Actor, Field = "names", Source = "article-002", Page = 3 };

        var address = Urls.Conflicts(request);
        var read = ConflictRequest.Bind(QueryHelpers.ParseQuery(address[address.IndexOf('?', StringComparison.Ordinal)..]));

        Assert.Empty(read.Findings);
        Assert.Equal(address, Urls.Conflicts(read));
        Assert.Equal("/conflicts", Urls.Conflicts(new()));
        Assert.DoesNotContain("page", Urls.ConflictsCsv(request), StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_LeadToTheirPlaceInTheGlossary()
    {
        Assert.Equal("/glossary#term-event-status-in-force", Urls.TermOf(EventStatus.InForce));
        Assert.Equal("/glossary#term-subtype-exercise-joint", Urls.TermOf(EventKind.Exercise, "joint"));
        Assert.Equal(("/glossary#term-cameo-062", "/glossary#term-plover-cooperate-military", "/glossary#term-code-edtf"), (Urls.CodeTerm("cameo", "062"), Urls.CodeTerm("plover", "COOPERATE-military"), Urls.CodeTerm("edtf")));
        Assert.Equal("/glossary#kinds", Urls.TermGroup("kinds"));
    }
}
