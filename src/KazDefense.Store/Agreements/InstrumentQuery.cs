using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Events;
using KazDefense.Store.Involvements;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Agreements;

/// <summary>What is known of a key under which no instrument is found.</summary>
/// <param name="Departed">The acts it had, by slug, that are no longer published.</param>
/// <param name="Nearest">The key most like it, or null.</param>
public sealed record MissingInstrument(IReadOnlyList<string> Departed, string? Nearest);

/// <summary>Reads one instrument by its key: the slug that all its acts share, or of an act that names no instrument its own.</summary>
public sealed class InstrumentQuery(IDbContextFactory<StoreContext> contexts)
{
    private const int SharedLetters = 3;
    private const int MostCompared = 500;

    /// <summary>The published acts in order of time; none where the key is not known.</summary>
    public async Task<IReadOnlyList<EventDetail>> FindAsync(string key, string focus, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var focusId = await db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);
        return await EventQuery.ReadAsync(db, await ActsAsync(db, key, ct), focusId, ct);
    }

    /// <summary>What to tell whoever asks for a key that <see cref="FindAsync"/> does not find.</summary>
    public async Task<MissingInstrument> MissingAsync(string key, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var departed = await (
            from d in db.Set<AgreementDetails>()
            where d.Instrument == key
            join r in db.Records on d.EventId equals r.Id
            where r.State == RecordState.Withdrawn
            orderby r.Slug
            select r.Slug).ToListAsync(ct);
        // Only keys that begin alike are compared: the index finds them, however many there are.
        var from = key.Length > SharedLetters ? key[..SharedLetters] : key;
        var to = from + '\u007f';
        var alike = await db.Set<AgreementDetails>().Where(d => d.Instrument.CompareTo(from) >= 0 && d.Instrument.CompareTo(to) < 0 && db.Involvements.Any(i => i.EventId == d.EventId && i.ActorId == Involvement.Anyone))
            .Select(d => d.Instrument).Distinct().Take(MostCompared).ToListAsync(ct);
        return new(departed, NearestName.Of(key, alike));
    }

    internal static async Task<IReadOnlyList<int>> ActsAsync(StoreContext db, string key, CancellationToken ct)
    {
        var acts = await (
            from d in db.Set<AgreementDetails>()
            where d.Instrument == key
            join i in db.Involvements on d.EventId equals i.EventId
            where i.ActorId == Involvement.Anyone
            orderby i.SortDay, i.EventId
            select i.EventId).ToListAsync(ct);
        return acts.Count > 0 ? acts : await (
            from r in db.Records
            where r.Kind == RecordKind.Event && r.Slug == key
            join i in db.Involvements on r.Id equals i.EventId
            where i.ActorId == Involvement.Anyone && i.Kind == EventKind.Agreement && !db.Set<AgreementDetails>().Any(d => d.EventId == r.Id)
            select r.Id).ToListAsync(ct);
    }
}
