using KazDefense.Domain.Documents;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Documents;

/// <summary>Reads actors, affiliations, vectors and observations back from their tables as documents.</summary>
internal static class ActorDocuments
{
    public static async Task<IReadOnlyDictionary<int, RecordDocument>> ReadActorsAsync(StoreContext db, IReadOnlyCollection<int> ids, ILookup<int, ClaimDocument> claims, CancellationToken ct) =>
        (await db.Actors.AsNoTracking().Include(a => a.Record).Include(a => a.Names.OrderBy(n => n.Id)).Where(a => ids.Contains(a.Id)).ToListAsync(ct))
        .ToDictionary(a => a.Id, a => (RecordDocument)new ActorDocument
        {
            Slug = a.Record.Slug,
            Claims = [.. claims[a.Id]],
            Kind = a.Kind,
            Name = a.Name,
            Names = [.. a.Names.Select(n => new NameDocument(n.Text, n.Type, n.Language, n.Script, n.Period))],
            Note = a.Note,
            Iso2 = a.Iso2,
            Iso3 = a.Iso3,
            Cow = a.Cow,
            Wikidata = a.Wikidata,
        });

    public static async Task<IReadOnlyDictionary<int, RecordDocument>> ReadAffiliationsAsync(StoreContext db, IReadOnlyCollection<int> ids, ILookup<int, ClaimDocument> claims, CancellationToken ct) =>
        (await db.Affiliations.AsNoTrackingWithIdentityResolution().Include(a => a.Record).Include(a => a.Actor.Record).Include(a => a.Body.Record).Where(a => ids.Contains(a.Id)).ToListAsync(ct))
        .ToDictionary(a => a.Id, a => (RecordDocument)new AffiliationDocument
        {
            Slug = a.Record.Slug,
            Claims = [.. claims[a.Id]],
            Actor = a.Actor.Record.Slug,
            Body = a.Body.Record.Slug,
            Role = a.Role,
            Office = a.Office,
            Date = a.Date,
            IsObserved = a.IsObserved,
            Note = a.Note,
        });

    public static async Task<IReadOnlyDictionary<int, RecordDocument>> ReadVectorsAsync(StoreContext db, IReadOnlyCollection<int> ids, CancellationToken ct) =>
        (await db.Vectors.AsNoTrackingWithIdentityResolution().Include(v => v.Members.OrderBy(m => m.Id)).ThenInclude(m => m.Actor.Record)
            .Where(v => v.RecordId != null && ids.Contains(v.RecordId.Value)).ToListAsync(ct))
        .ToDictionary(v => v.RecordId!.Value, v => (RecordDocument)new VectorDocument
        {
            Slug = v.Slug,
            Name = v.Name,
            Token = v.Token,
            Ordinal = v.Ordinal,
            Members = [.. v.Members.Select(m => new VectorMemberDocument(m.Actor.Record.Slug, m.Period))],
        });

    public static async Task<IReadOnlyDictionary<int, RecordDocument>> ReadObservationsAsync(StoreContext db, IReadOnlyCollection<int> ids, ILookup<int, ClaimDocument> claims, CancellationToken ct) =>
        (await Observations.ObservationQuery.Whole(db).AsNoTrackingWithIdentityResolution().Where(o => ids.Contains(o.Id)).ToListAsync(ct))
        .ToDictionary(o => o.Id, o => (RecordDocument)new ObservationDocument
        {
            Slug = o.Record.Slug,
            Claims = [.. claims[o.Id]],
            Indicator = o.Indicator.Slug,
            Subject = o.Subject.Record.Slug,
            Counterpart = o.Counterpart?.Record.Slug,
            Date = o.Date,
            DateBasis = o.DateBasis,
            DateNote = o.DateNote,
            Quantity = o.Quantity,
            Unit = o.Unit,
            Qualifier = o.Qualifier,
            Nature = o.Nature,
            Basis = o.Basis,
            Scale = o is { ScaleFrom: { } from, ScaleTo: { } to } ? new(from, to) : null,
            Assessor = o.Assessor?.Record.Slug,
            Derivation = o.Derivation is null ? null : new(o.DerivedFrom?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [], o.Derivation),
            Note = o.Note,
        });
}
