using KazDefense.Domain.Events;
using KazDefense.Store.Agreements;
using KazDefense.Store.Events;
using KazDefense.Web.Shared.Agreements;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Agreements;

/// <summary>What the page of an instrument shows.</summary>
/// <param name="Instrument">It with its acts, in order of time.</param>
/// <param name="Succession">What came before and after.</param>
/// <param name="Evidence">What every value rests on.</param>
public sealed record InstrumentView(Instrument Instrument, Succession Succession, EvidenceSet Evidence)
{
    /// <summary>Its acts, whole.</summary>
    public IReadOnlyList<EventDetail> Acts { get; } = [.. Instrument.Acts.Select(a => a.Event)];

    /// <summary>Events of other kinds that are linked with an act.</summary>
    public IReadOnlyList<LinkRow> Linked { get; } =
        [.. Instrument.Acts.SelectMany(a => a.Event.Links).Where(l => l.Other.Kind is not EventKind.Agreement).DistinctBy(l => (l.Relation, l.IsOutgoing, l.Other.Id))];

    /// <summary>What the instrument is called: as its first act is.</summary>
    public string Title => Acts[0].Event.Title;
}

/// <summary>Reads what the page of an instrument shows.</summary>
public sealed class InstrumentReader(InstrumentQuery instruments, SuccessionQuery successions, EvidenceReader evidence)
{
    /// <summary>The instrument of a key as seen from a focus; null where the key is not known.</summary>
    public async Task<InstrumentView?> FindAsync(string key, string focus, CancellationToken ct)
    {
        var acts = await instruments.FindAsync(key, focus, ct);
        if (acts.Count == 0 || await successions.FindAsync(key, focus, ct) is not { } succession)
            return null;
        return new(new(key, [.. acts.Select(InstrumentAct.Of)]), succession, await EvidenceSet.ReadAsync(evidence, acts.SelectMany(a => a.Claims), ct));
    }
}
