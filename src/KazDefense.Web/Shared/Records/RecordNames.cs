using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Records;

namespace KazDefense.Web.Shared.Records;

/// <summary>What records are called on one page, whatever their kind and state.</summary>
public sealed class RecordNames(IReadOnlyDictionary<(RecordKind Kind, string Slug), NamedRecord> named)
{
    /// <summary>The name readers know a record by, a source by author and year; the slug of one that does not exist.</summary>
    public string Of(RecordKind kind, string slug) => Find(kind, slug) is not { } found
        ? slug
        : found.Date is { } date ? SourceName.Short(found.Authors, found.Publication, found.Name, date) : found.Name;

    /// <summary>The name or title whole.</summary>
    public string TitleOf(RecordKind kind, string slug) => Find(kind, slug)?.Name ?? slug;

    /// <summary>What a record was called as a document has it, which may be an older one.</summary>
    public string TitleOf(RecordDocument document) => document switch
    {
        EventDocument e => e.Title,
        ActorDocument a => a.Name,
        SourceDocument s => s.Title,
        PlaceDocument p => p.Name,
        OutletDocument o => o.Name,
        IndicatorDocument i => i.Name,
        VectorDocument v => v.Name,
        _ => TitleOf(document.RecordKind, document.Slug),
    };

    /// <summary>The record, or null where there is none.</summary>
    public NamedRecord? Find(RecordKind kind, string slug) => named.GetValueOrDefault((kind, slug));

    /// <summary>As documents are put in words with.</summary>
    public RecordNaming Naming => Of;
}

/// <summary>Reads what records are called.</summary>
public sealed class RecordNameReader(RecordNameQuery query)
{
    /// <summary>The names of records.</summary>
    public async Task<RecordNames> ReadAsync(IEnumerable<(RecordKind Kind, string Slug)> records, CancellationToken ct) => new(await query.RunAsync(records, ct));

    /// <summary>The names of documents' records, and of everything that these name.</summary>
    /// <param name="documents">The documents; nulls are left out.</param>
    /// <param name="also">Further records.</param>
    /// <param name="ct">Cancels.</param>
    public Task<RecordNames> OfDocumentsAsync(IEnumerable<RecordDocument?> documents, IEnumerable<(RecordKind, string)> also, CancellationToken ct) =>
        ReadAsync(documents.OfType<RecordDocument>().SelectMany(d => RecordReferences.Of(d).Select(r => (r.Kind, r.Slug)).Append((d.RecordKind, d.Slug)).Concat(Claimed(d))).Concat(also), ct);

    // What a source says otherwise names records too.
    private static IEnumerable<(RecordKind, string)> Claimed(RecordDocument document) => document.Claims.Where(c => Slug.IsValid(c.Value.Split('/')[0]))
        .Select(c => (c.Field is "places" ? RecordKind.Place : c.Field is "indicator" ? RecordKind.Indicator : RecordKind.Actor, c.Value.Split('/')[0]));
}

internal static class RecordNamesRegistration
{
    public static void AddRecordNames(this IServiceCollection services) => services.AddSingleton<RecordNameReader>();
}
