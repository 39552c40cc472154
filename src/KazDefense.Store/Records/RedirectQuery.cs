using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Records;

/// <summary>A record that was published and is no longer.</summary>
/// <param name="Into">The slug of the published record that stands for it now; null where nothing does.</param>
public sealed record Departure(string? Into);

/// <summary>Tells where to go on from the address of a record that was withdrawn.</summary>
public sealed class RedirectQuery(IDbContextFactory<StoreContext> contexts)
{
    // Nothing that would close a circle is saved; one made behind the program's back, which check finds, is not waited for.
    private const int MostSteps = 20;

    /// <summary>For each of the slugs whose record was merged, the slug of the published record that stands for it now.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FollowAsync(RecordKind kind, IReadOnlyCollection<string> slugs, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var merged = await db.Records.Where(r => r.Kind == kind && slugs.Contains(r.Slug) && r.MergedIntoId != null).Select(r => r.Slug).ToListAsync(ct);
        var followed = new Dictionary<string, string>();
        foreach (var slug in merged)
            if (await FindAsync(kind, slug, ct) is { Into: { } into })
                followed[slug] = into;
        return followed;
    }

    /// <summary>What became of a record; null where there never was one, or where it is published.</summary>
    public async Task<Departure?> FindAsync(RecordKind kind, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var record = await db.Records.Where(r => r.Kind == kind && r.Slug == slug).SingleOrDefaultAsync(ct);
        if (record is not { State: RecordState.Withdrawn })
            return null;
        for (var step = 0; step < MostSteps && record is { State: RecordState.Withdrawn, MergedIntoId: { } into }; step++)
            record = await db.Records.Where(r => r.Id == into).SingleOrDefaultAsync(ct);
        return new(record is { State: RecordState.Published } ? record.Slug : null);
    }
}
