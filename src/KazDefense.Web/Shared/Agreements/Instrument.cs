using KazDefense.Domain.Events;
using KazDefense.Store.Events;

namespace KazDefense.Web.Shared.Agreements;

/// <summary>The steps an agreement may go through.</summary>
public enum LifecycleStep
{
    /// <summary>Suggested.</summary>
    Proposed = 1,

    /// <summary>Signed or otherwise concluded.</summary>
    Signed,

    /// <summary>Ratified.</summary>
    Ratified,

    /// <summary>In force or renewed.</summary>
    InForce,

    /// <summary>Expired, replaced, cancelled or withdrawn.</summary>
    Ended,
}

/// <summary>One dated act of an instrument.</summary>
/// <param name="Event">The act.</param>
/// <param name="Step">The step it is, or null where no source says which.</param>
public sealed record InstrumentAct(EventDetail Event, LifecycleStep? Step)
{
    /// <summary>The act with its step: what its subtype says, otherwise what its status does.</summary>
    public static InstrumentAct Of(EventDetail detail) => new(detail, (detail.Event.Subtype, detail.Event.Status) switch
    {
        ("proposed", _) => LifecycleStep.Proposed,
        ("signed", _) => LifecycleStep.Signed,
        ("ratified", _) => LifecycleStep.Ratified,
        ("in-force" or "renewed", _) => LifecycleStep.InForce,
        ("expired" or "replaced", _) => LifecycleStep.Ended,
        (_, EventStatus.Proposed or EventStatus.Planned or EventStatus.Possible) => LifecycleStep.Proposed,
        (_, EventStatus.Signed or EventStatus.Held or EventStatus.Completed) => LifecycleStep.Signed,
        (_, EventStatus.InForce or EventStatus.Ongoing) => LifecycleStep.InForce,
        (_, EventStatus.Cancelled or EventStatus.Withdrawn) => LifecycleStep.Ended,
        _ => null,
    });

    /// <summary>What the act is called under its step: the source's finer word where the step's own would say too much.</summary>
    public string Term => (Event.Event.Subtype, Event.Event.Status) switch
    {
        ("renewed" or "expired" or "replaced", _) => Event.Event.Subtype,
        (null, EventStatus.Completed or EventStatus.Held) => "concluded",
        _ => "",
    };
}

/// <summary>An agreement with its acts.</summary>
/// <param name="Key">Our key for it.</param>
/// <param name="Acts">Its acts in order of time, at least one.</param>
public sealed record Instrument(string Key, IReadOnlyList<InstrumentAct> Acts)
{
    /// <summary>Its form, as one of its acts tells it, or null.</summary>
    public string? Form => Acts.Select(a => a.Event.Event.Agreement?.Form).FirstOrDefault(f => f is not null);

    /// <summary>Which cycle of a programme it is, or null.</summary>
    public string? Cycle => Acts.Select(a => a.Event.Event.Agreement?.Cycle).FirstOrDefault(c => c is not null);

    /// <summary>The act that bears its term, or null.</summary>
    public EventDetail? WithTerm => Acts.Select(a => a.Event).FirstOrDefault(e => e.Event.Agreement?.Term is not null);

    /// <summary>The acts of a step, perhaps none: then no source reports it.</summary>
    public IEnumerable<InstrumentAct> At(LifecycleStep? step) => Acts.Where(a => a.Step == step);

    /// <summary>Acts by instrument, the instrument with the earliest act first. An act without an instrument stands alone.</summary>
    public static IReadOnlyList<Instrument> Group(IEnumerable<EventDetail> acts) =>
        [.. acts.GroupBy(a => a.Event.Agreement?.Instrument ?? a.Event.Record.Slug).Select(g => new Instrument(g.Key, [.. g.Select(InstrumentAct.Of)]))];
}
