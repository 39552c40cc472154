using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Events;

/// <summary>Reads the events that stand within a series of exercises or under a programme, which take no part in them.</summary>
public sealed class FrameworkQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The first events of a series or programme; null where the actor is neither.</summary>
    /// <param name="slug">The series or programme.</param>
    /// <param name="focus">Whose partners are named beside the events; a slug.</param>
    /// <param name="most">How many events to list at most.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<FirstEvents?> FindAsync(string slug, string focus, int most, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var actor = await db.Actors.Where(a => a.Record.Kind == RecordKind.Actor && a.Record.Slug == slug && a.Record.State == RecordState.Published)
            .Select(a => new { a.Id, a.Kind }).SingleOrDefaultAsync(ct);
        return actor switch
        {
            { Kind: ActorKind.ExerciseSeries } => await CappedEvents.ReadAsync(db, db.Set<ExerciseDetails>().Where(d => d.SeriesId == actor.Id).Select(d => d.EventId), focus, most, ct),
            { Kind: ActorKind.Programme } => await CappedEvents.ReadAsync(db, Under(db, actor.Id), focus, most, ct),
            _ => null,
        };
    }

    private static IQueryable<int> Under(StoreContext db, int programme) =>
        db.Set<TransferDetails>().Where(d => d.ProgrammeId == programme).Select(d => d.EventId)
            .Concat(db.Set<TrainingDetails>().Where(d => d.ProgrammeId == programme).Select(d => d.EventId));
}
