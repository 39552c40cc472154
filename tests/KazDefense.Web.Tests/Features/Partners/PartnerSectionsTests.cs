using KazDefense.Domain.Events;
using KazDefense.Web.Features.Partners;

namespace KazDefense.Web.Tests.Features.Partners;

public sealed class PartnerSectionsTests
{
    [Fact]
    public void Of_EveryKindAndStatus_PutsEachEventInExactlyOneSection()
    {
        var events = (from kind in Enum.GetValues<EventKind>() from status in Enum.GetValues<EventStatus>() select SampleEvents.Make(kind, status)).ToList();

        var sections = PartnerSections.Of(events);

        Assert.Equal(events.Select(e => e.Event.Id).Order(), sections.All.Select(e => e.Event.Id).Order());
    }

    [Fact]
    public void Of_EveryKindAndStatus_KeepsHopesAndRefusalsApartFromDeeds()
    {
        var events = (from kind in Enum.GetValues<EventKind>() from status in Enum.GetValues<EventStatus>() select SampleEvents.Make(kind, status)).ToList();

        var sections = PartnerSections.Of(events);

        Assert.All(sections.Exercises.Concat(sections.Help).Concat(sections.Deployments).Concat(sections.Meetings).Concat(sections.Ties), e => Assert.Equal(Standing.Deed, e.Event.Standing));
        Assert.All(sections.Agreements.SelectMany(i => i.Acts), a => Assert.True(a.Event.Event.Standing is Standing.Deed or Standing.Said));
        Assert.All(sections.Hopes, e => Assert.Equal(Standing.Hope, e.Event.Standing));
        Assert.All(sections.Refusals, e => Assert.Equal(Standing.Refusal, e.Event.Standing));
        Assert.All(sections.Background, e => Assert.Equal(EventKind.Context, e.Event.Kind));
    }
}
