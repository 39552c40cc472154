using System.Globalization;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Events;
using KazDefense.Store.Involvements;
using KazDefense.Store.Timelines;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Series;

/// <summary>A series of exercises in a list.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
public sealed record SeriesRow(string Slug, string Name);

/// <summary>An edition of a series.</summary>
/// <param name="Year">The calendar year it is counted in, by its date or by the edition it is, refuses or is part of; 0 where no one year is known.</param>
/// <param name="Event">The exercise.</param>
public sealed record SeriesEdition(int Year, EventDetail Event);

/// <summary>A series of exercises with its editions.</summary>
/// <param name="Actor">The series.</param>
/// <param name="Tally">How many events of it there are, held, planned and refused apart.</param>
/// <param name="Editions">They, in order of time.</param>
/// <param name="IsCut">Whether only the first of more are listed.</param>
public sealed record SeriesDetail(Actor Actor, Tally Tally, IReadOnlyList<SeriesEdition> Editions, bool IsCut)
{
    /// <summary>Everyone who took part, was to take part or declined; slugs.</summary>
    public IReadOnlySet<string> Parties { get; } = Editions.SelectMany(e => e.Event.Event.Participations)
        .Where(p => Roles.ClassOf(p.Role) is RoleClass.Party).Select(p => p.Actor.Record.Slug).ToHashSet();
}

/// <summary>Reads series of exercises.</summary>
public sealed class SeriesQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>The most editions one page lists.</summary>
    public const int MostEditions = 300;

    /// <summary>Every published series, by name.</summary>
    public async Task<IReadOnlyList<SeriesRow>> ListAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Actors.Where(a => a.Kind == ActorKind.ExerciseSeries && a.Record.State == RecordState.Published)
            .OrderBy(a => a.Name).Select(a => new SeriesRow(a.Record.Slug, a.Name)).ToListAsync(ct);
    }

    /// <summary>The published series of a slug; null where there is none, or the slug is of another kind of actor.</summary>
    public async Task<SeriesDetail?> FindAsync(string slug, string focus, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var actor = await db.Actors.Include(a => a.Record).SingleOrDefaultAsync(
            a => a.Record.Kind == RecordKind.Actor && a.Record.Slug == slug && a.Record.State == RecordState.Published && a.Kind == ActorKind.ExerciseSeries, ct);
        if (actor is null)
            return null;
        var rows =
            from d in db.Set<ExerciseDetails>()
            where d.SeriesId == actor.Id
            join i in db.Involvements on d.EventId equals i.EventId
            where i.ActorId == Involvement.Anyone
            select i;
        var counts = await rows.GroupBy(i => new { i.Standing, i.IsCounted }).Select(g => new { g.Key.Standing, g.Key.IsCounted, Count = g.Count() }).ToListAsync(ct);
        var first = await rows.OrderBy(i => i.SortDay).ThenBy(i => i.EventId).Take(MostEditions + 1).Select(i => new { i.EventId, i.Year }).ToListAsync(ct);
        var years = first.Take(MostEditions).ToDictionary(i => i.EventId, i => i.Year);
        var focusId = await db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);
        var events = await EventQuery.ReadAsync(db, [.. first.Take(MostEditions).Select(i => i.EventId)], focusId, ct);
        return new(
            actor, new(Of(Standing.Deed), Of(Standing.Hope), Of(Standing.Refusal), Of(Standing.Said), counts.Where(c => !c.IsCounted).Sum(c => c.Count), []),
            [.. events.Select(e => new SeriesEdition(YearOf(e, years), e))], first.Count > MostEditions);

        int Of(Standing standing) => counts.Where(c => c.IsCounted && c.Standing == standing).Sum(c => c.Count);
    }

    // A date that leaves the year open does not put an event beside its edition: what it refuses or is part of says which year is meant, and so does an edition named by its year.
    private static int YearOf(EventDetail e, Dictionary<int, int> years)
    {
        if (years[e.Event.Id] is not TimelineFilter.NoYear and var year)
            return year;
        var linked = e.Links.Where(l => l is { IsOutgoing: true, Relation: Relation.Refuses or Relation.PartOf })
            .Select(l => years.GetValueOrDefault(l.Other.Id, TimelineFilter.NoYear)).Where(y => y != TimelineFilter.NoYear).Distinct().ToList();
        return linked switch
        {
            [var one] => one,
            [] when e.Event.Exercise?.Edition is { Length: 4 } edition && int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named != 0 => named,
            _ => TimelineFilter.NoYear,
        };
    }
}
