using KazDefense.Domain.Actors;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Seeding.Loading;

/// <summary>Brings the registers that have no history of their own in step with the seeds.</summary>
internal static class RegisterWriter
{
    /// <summary>Outlets and indicators: before the records that name them.</summary>
    public static async Task WriteAsync(StoreContext db, SeedSet seeds, CancellationToken ct)
    {
        var outlets = await db.Outlets.ToDictionaryAsync(o => o.Slug, ct);
        foreach (var seed in seeds.Outlets)
        {
            if (!outlets.TryGetValue(seed.Slug, out var outlet))
                db.Outlets.Add(outlet = new Outlet { Slug = seed.Slug, Name = seed.Name, Kind = seed.Kind });
            (outlet.Name, outlet.Kind, outlet.Country, outlet.Address) = (seed.Name, seed.Kind, seed.Country, seed.Address);
        }
        var indicators = await db.Indicators.ToDictionaryAsync(i => i.Slug, ct);
        foreach (var seed in seeds.Indicators)
        {
            if (!indicators.TryGetValue(seed.Slug, out var indicator))
                db.Indicators.Add(indicator = new Indicator { Slug = seed.Slug, Name = seed.Name, Unit = seed.Unit, Definition = seed.Definition });
            (indicator.Name, indicator.Unit, indicator.Definition) = (seed.Name, seed.Unit, seed.Definition);
        }
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Vectors with their members: after the actors.</summary>
    public static async Task WriteVectorsAsync(StoreContext db, SeedSet seeds, CancellationToken ct)
    {
        var actors = await db.Records.Where(r => r.Kind == RecordKind.Actor).ToDictionaryAsync(r => r.Slug, r => r.Id, ct);
        await db.Set<VectorMember>().ExecuteDeleteAsync(ct);
        var vectors = await db.Vectors.ToDictionaryAsync(v => v.Slug, ct);
        foreach (var (seed, ordinal) in seeds.Vectors.Select((v, i) => (v, i)))
        {
            if (!vectors.TryGetValue(seed.Slug, out var vector))
                db.Vectors.Add(vector = new Vector { Slug = seed.Slug, Name = seed.Name, Token = seed.Token, Ordinal = ordinal });
            (vector.Name, vector.Token, vector.Ordinal) = (seed.Name, seed.Token, ordinal);
            vector.Members.AddRange(seed.Members.Select(m => new VectorMember { ActorId = actors[m.Actor], Period = m.Period }));
        }
        await db.SaveChangesAsync(ct);
    }
}
