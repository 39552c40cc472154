using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Store.Events;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Documents;

/// <summary>Reads events back from their tables as documents: what <see cref="DocumentBuilder"/> builds them from.</summary>
internal static class EventDocuments
{
    public static async Task<IReadOnlyDictionary<int, RecordDocument>> ReadAsync(StoreContext db, IReadOnlyCollection<int> ids, ILookup<int, ClaimDocument> claims, CancellationToken ct)
    {
        var events = await EventQuery.Whole(db.Events).Include(e => e.Links.OrderBy(l => l.Id)).ThenInclude(l => l.To.Record)
            .AsNoTrackingWithIdentityResolution().Where(e => ids.Contains(e.Id)).ToListAsync(ct);
        return events.ToDictionary(e => e.Id, e => (RecordDocument)Of(e, [.. claims[e.Id]]));
    }

    private static EventDocument Of(Event e, IReadOnlyList<ClaimDocument> claims) => new()
    {
        Slug = e.Record.Slug,
        Claims = claims,
        Kind = e.Kind,
        Subtype = e.Subtype,
        Title = e.Title,
        Summary = e.Summary,
        Date = e.Date,
        DateBasis = e.DateBasis,
        DateNote = e.DateNote,
        Status = e.Status,
        AsOf = e.AsOf,
        IsAggregate = e.IsAggregate,
        Participations = [.. e.Participations.OrderBy(p => p.Ordinal).Select(p => new ParticipationDocument(p.Actor.Record.Slug, p.Role, p.Note, p.People))],
        Places = [.. e.Places.OrderBy(p => p.Ordinal).Select(p => p.Place.Record.Slug)],
        Measures = [.. e.Measures.OrderBy(m => m.Id).Select(m => new MeasureDocument(m.Key, m.Quantity, m.Unit, m.Qualifier, m.Of, m.Basis))],
        Links = [.. e.Links.OrderBy(l => l.Id).Select(l => new LinkDocument(l.Relation, l.To.Record.Slug, l.Note))],
        Exercise = e.Exercise is { } x ? new(x.Series?.Record.Slug, x.Edition, x.Type) : null,
        Agreement = e.Agreement is { } a ? new(a.Instrument, a.Form, a.Cycle, a.Term) : null,
        Transfer = e.Transfer is { } t ? new(t.Mode, t.Programme?.Record.Slug, [.. t.Items.OrderBy(i => i.Id).Select(i => new TransferItemDocument(i.Key, i.What, i.Number, i.Condition, i.Terms))]) : null,
        Training = e.Training is { } r ? new(r.Topic, r.Programme?.Record.Slug) : null,
        Note = e.Note,
    };
}
