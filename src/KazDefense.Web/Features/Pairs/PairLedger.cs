using KazDefense.Domain.Events;
using KazDefense.Store.Events;
using KazDefense.Web.Features.Partners;

namespace KazDefense.Web.Features.Pairs;

/// <summary>Something offered, planned or agreed, and what became of it.</summary>
/// <param name="Promise">The offer, plan or act of an agreement.</param>
/// <param name="Direction">From which side it comes.</param>
/// <param name="Later">Later events that carry it out, widen or prolong it, turn it down, follow on it or take its place; none where no source tells of any.</param>
public sealed record LedgerLine(EventDetail Promise, Direction Direction, IReadOnlyList<LinkRow> Later)
{
    /// <summary>What happened after it, or was refused.</summary>
    public IReadOnlyList<LinkRow> Became { get; } = [.. Later.Where(IsKnown)];

    /// <summary>What was only offered, planned, thought possible or passed on after it: that keeps no promise.</summary>
    public IReadOnlyList<LinkRow> Spoken { get; } = [.. Later.Where(l => !IsKnown(l))];

    /// <summary>Whether the event at the other end happened or was refused.</summary>
    public static bool IsKnown(LinkRow link) => link.Other.Standing is Standing.Deed or Standing.Refusal;
}

/// <summary>What was promised between two sides, beside what became of it.</summary>
/// <param name="Lines">The promises in order of time.</param>
public sealed record PairLedger(IReadOnlyList<LedgerLine> Lines)
{
    /// <summary>The ledger of some events.</summary>
    public static PairLedger Of(IReadOnlyList<EventDetail> events, PairDirection direction) =>
        new([.. events.Where(e => IsPromise(e.Event)).Select(e => new LedgerLine(e, direction.Of(e), [.. EventAnswers.Later(e)]))]);

    /// <summary>How many of them are followed by something that happened or was refused.</summary>
    public int Answered => Lines.Count(l => l.Became.Count > 0);

    /// <summary>The lines of a direction.</summary>
    public IReadOnlyList<LedgerLine> In(Direction direction) => [.. Lines.Where(l => l.Direction == direction)];

    // What was refused stands among the refusals, with its reasons.
    private static bool IsPromise(Event e) => e.Standing is not Standing.Refusal
        && (e.Standing is Standing.Hope || e.Kind is EventKind.Agreement || e is { Kind: EventKind.Statement, Subtype: "offer" or "invitation" });
}
