using KazDefense.Domain.Events;
using KazDefense.Web.Shared.Agreements;
using KazDefense.Web.Tests.Features.Partners;

namespace KazDefense.Web.Tests.Shared.Agreements;

public sealed class InstrumentTests
{
    [Theory]
    [InlineData("proposed", EventStatus.Reported, LifecycleStep.Proposed)]
    [InlineData("signed", EventStatus.Completed, LifecycleStep.Signed)]
    [InlineData("ratified", EventStatus.Completed, LifecycleStep.Ratified)]
    [InlineData("in-force", EventStatus.InForce, LifecycleStep.InForce)]
    [InlineData("renewed", EventStatus.Signed, LifecycleStep.InForce)]
    [InlineData("expired", EventStatus.Completed, LifecycleStep.Ended)]
    [InlineData("replaced", EventStatus.Completed, LifecycleStep.Ended)]
    [InlineData(null, EventStatus.Completed, LifecycleStep.Signed)]
    [InlineData(null, EventStatus.Ongoing, LifecycleStep.InForce)]
    [InlineData(null, EventStatus.Unknown, null)]
    [InlineData(null, EventStatus.Reported, null)]
    public void Act_BySubtypeThenStatus_TakesItsStep(string? subtype, EventStatus status, LifecycleStep? expected) =>
        Assert.Equal(expected, InstrumentAct.Of(SampleEvents.Make(EventKind.Agreement, status, subtype)).Step);

    [Fact]
    public void Group_TwoActsOfOneInstrument_MakeOneRowWithTwoStepsAndRingsElsewhere()
    {
        var instruments = Instrument.Group(
        [
            SampleEvents.Make(EventKind.Agreement, EventStatus.Signed, "signed", date: "2007-10-06", instrument: "peacekeeping"),
            SampleEvents.Make(EventKind.Agreement, EventStatus.Signed, "signed", instrument: "other"),
            SampleEvents.Make(EventKind.Agreement, EventStatus.InForce, "in-force", date: "2009-01", instrument: "peacekeeping"),
        ]);

        Assert.Equal(["peacekeeping", "other"], instruments.Select(i => i.Key));
        Assert.Single(instruments[0].At(LifecycleStep.Signed));
        Assert.Single(instruments[0].At(LifecycleStep.InForce));
        Assert.Empty(instruments[0].At(LifecycleStep.Ratified));
    }

    [Fact]
    public void Group_ActsWithoutInstrument_StandAlone() =>
        Assert.Equal(2, Instrument.Group([SampleEvents.Make(EventKind.Agreement, EventStatus.Signed), SampleEvents.Make(EventKind.Agreement, EventStatus.Signed)]).Count);
}
