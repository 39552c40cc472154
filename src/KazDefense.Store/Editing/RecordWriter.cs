using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Documents;
using KazDefense.Store.History;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Editing;

/// <summary>A record to be written, with what its revision says of it.</summary>
/// <param name="Document">All of it.</param>
/// <param name="State">How far it is published from then on.</param>
/// <param name="MergedInto">The slug of the record it is merged into, or null.</param>
internal sealed record RecordToWrite(RecordDocument Document, RecordState State = RecordState.Published, string? MergedInto = null)
{
    /// <summary>Set when the seeds say it: the fingerprint by which they recognise it.</summary>
    public string? SeedFingerprint { get; init; }
}

/// <summary>What the revisions of one writing have in common.</summary>
internal sealed record RevisionHead(DateTime At, string Author, string? AuthorId, string? AcceptedBy, string? AcceptedById, string Batch);

/// <summary>
/// Writes records with their claims and revisions, within the caller's transaction: the one way into the tables,
/// for seeds and editors alike. Whoever calls has checked the rules.
/// </summary>
internal sealed class RecordWriter(StoreContext db, DocumentBuilder builder, RevisionHead head)
{
    private readonly EntityReplacement _replacement = new(db, builder);
    private Dictionary<(RecordKind Kind, string Slug), int> _ids = [];

    /// <summary>Adds new records and replaces those that exist, whole; then writes their claims and revisions.</summary>
    /// <param name="added">Records of slugs that are free.</param>
    /// <param name="replaced">Records that exist, in the context.</param>
    /// <param name="reason">Why, for each record.</param>
    /// <param name="ct">Cancels.</param>
    public async Task WriteAsync(IReadOnlyList<RecordToWrite> added, IReadOnlyList<(RecordToWrite Write, Record Record)> replaced, Func<RecordToWrite, string> reason, CancellationToken ct)
    {
        var fresh = new List<(RecordToWrite Write, Record Record)>();
        foreach (var write in added)
        {
            var (entity, record) = builder.BuildEntity(write.Document);
            Describe(record, write);
            db.Add(entity);
            fresh.Add((write, record));
        }
        await db.SaveChangesAsync(ct);
        foreach (var (write, record) in replaced)
        {
            record.Version++;
            record.IsEdited |= write.SeedFingerprint is null;
            Describe(record, write);
            await _replacement.ReplaceAsync(write.Document, record.Id, ct);
        }
        await db.SaveChangesAsync(ct);

        IReadOnlyList<(RecordToWrite Write, Record Record)> all = [.. fresh, .. replaced];
        _ids = await RecordIds.FindAsync(db, all.Select(w => w.Write), ct);
        await WriteReferencesAsync(all, ct);
        await WriteClaimsAsync(all, ct);
        var revisions = await RevisionWriter.StartAsync(db, ct);
        foreach (var (write, record) in all)
            revisions.Add(Revision(write, record, reason(write)));
        await db.SaveChangesAsync(ct);
    }

    private void Describe(Record record, RecordToWrite write)
    {
        record.State = write.State;
        record.Updated = head.At;
        record.SeedFingerprint = write.SeedFingerprint ?? record.SeedFingerprint;
    }

    // What points at other records can be written once all have their identity.
    private async Task WriteReferencesAsync(IReadOnlyList<(RecordToWrite Write, Record Record)> all, CancellationToken ct)
    {
        foreach (var (write, record) in all)
        {
            record.MergedIntoId = write.MergedInto is { } into ? Id(record.Kind, into) : null;
            if (write.Document is EventDocument e)
                db.EventLinks.AddRange(e.Links.Select(l => new Domain.Events.EventLink { EventId = record.Id, ToEventId = Id(RecordKind.Event, l.Event), Relation = l.Relation, Note = l.Note }));
            else if (write.Document is PlaceDocument p)
                (await db.Places.SingleAsync(x => x.Id == record.Id, ct)).CoordinateSourceId = p.Coordinates is { } c ? Id(RecordKind.Source, c.Source) : null;
        }
        await db.SaveChangesAsync(ct);
    }

    private async Task WriteClaimsAsync(IReadOnlyList<(RecordToWrite Write, Record Record)> all, CancellationToken ct)
    {
        var named = all.SelectMany(w => w.Write.Document.Claims).Select(c => c.Outlet).OfType<string>().Distinct().ToList();
        var outlets = await db.Outlets.Where(o => named.Contains(o.Slug)).ToDictionaryAsync(o => o.Slug, o => o.Id, ct);
        foreach (var (write, record) in all)
            db.Claims.AddRange(write.Document.Claims.Select(c => Claim(c, record.Id, outlets)));
        await db.SaveChangesAsync(ct);
    }

    private Revision Revision(RecordToWrite write, Record record, string reason) => new()
    {
        RecordId = record.Id,
        Version = record.Version,
        At = head.At,
        Author = head.Author,
        AuthorId = head.AuthorId,
        AcceptedBy = head.AcceptedBy,
        AcceptedById = head.AcceptedById,
        Reason = reason,
        Batch = head.Batch,
        State = write.State,
        MergedInto = write.MergedInto,
        Schema = DocumentJson.Schema,
        Snapshot = write.Document.Snapshot,
    };

    private Claim Claim(ClaimDocument document, int recordId, Dictionary<string, int> outlets)
    {
        var claim = new Claim
        {
            RecordId = recordId,
            Field = document.Field,
            Item = document.Item,
            Value = document.Value,
            SourceId = Id(RecordKind.Source, document.Source),
            Locator = document.Locator,
            OutletId = document.Outlet is null ? null : outlets[document.Outlet],
            Cited = document.Cited,
            AsOf = document.AsOf,
            Status = document.Status,
            Note = document.Note,
        };
        claim.Passages.AddRange(document.Passages.Select(p => new Passage
        {
            Paragraph = p.Paragraph,
            Start = p.Start,
            End = p.End,
            ParagraphHash = p.ParagraphHash,
            WordsHash = p.WordsHash,
        }));
        return claim;
    }

    private int Id(RecordKind kind, string slug) => _ids[(kind, slug)];
}
