using System.Globalization;
using System.Runtime.CompilerServices;
using KazDefense.Domain.Codes;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Events;
using KazDefense.Store.Timelines;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Api;

/// <summary>Events as rows: what is many is joined with semicolons.</summary>
internal static class EventCsv
{
    /// <summary>The most rows one file has.</summary>
    public const int MostRows = 100_000;

    public static readonly IReadOnlyList<CsvColumn<EventDetail>> Columns =
    [
        new("slug", d => d.Event.Record.Slug),
        new("kind", d => Term.Of(d.Event.Kind)),
        new("subtype", d => d.Event.Subtype),
        new("status", d => Term.Of(d.Event.Status)),
        new("deed", d => d.Event.IsCounted && d.Event.Standing is Standing.Deed),
        new("aggregate", d => d.Event.IsAggregate),
        new("title", d => d.Event.Title),
        new("summary", d => d.Event.Summary),
        new("date", d => d.Event.Date.Text),
        new("earliest", d => Day(d.Event.Date.Bounds.Earliest)),
        new("latest", d => Day(d.Event.Date.Bounds.Latest)),
        new("dateText", d => DateText.Format(d.Event.Date, CultureInfo.InvariantCulture)),
        new("dateBasis", d => Term.Of(d.Event.DateBasis)),
        new("participants", d => Join(d.Event.Participations.Select(p => $"{p.Actor.Record.Slug} ({Term.Of(p.Role)})"))),
        new("places", d => Join(d.Event.Places.Select(p => p.Place.Record.Slug))),
        new("measures", d => Join(d.Event.Measures.Select(m => $"{ProvableValues.Quantity(m.Qualifier, m.Quantity, m.Unit)} ({m.Of})"))),
        new("plover", d => Codes(d.Event).Plover),
        new("cameo", d => Codes(d.Event).Cameo),
        new("sources", d => Join(d.Claims.Select(c => c.Source).Distinct().Order(StringComparer.Ordinal))),
        new("links", d => Join(d.Links.Where(l => l.IsOutgoing).Select(l => $"{Term.Of(l.Relation)} {l.Other.Slug}"))),
        new("version", d => d.Event.Record.Version),
        new("updated", d => d.Event.Record.Updated.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)),
    ];

    /// <summary>Every event of a filter, read page by page while it is written.</summary>
    public static async IAsyncEnumerable<EventDetail> AllAsync(EventQuery events, TimelineFilter filter, EventPage first, [EnumeratorCancellation] CancellationToken ct)
    {
        var (page, rows) = (first, 0);
        while (true)
        {
            foreach (var detail in page.Events)
            {
                if (rows++ >= MostRows)
                    yield break;
                yield return detail;
            }
            if (page.Next is null)
                yield break;
            page = await events.ListAsync(filter with { Cursor = page.Next }, ct);
        }
    }

    /// <summary>Many values in one cell.</summary>
    public static string Join(IEnumerable<string> values) => string.Join("; ", values);

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static EventCodes Codes(Event e) => Crosswalk.Of(e.Kind, e.Subtype, e.Status);
}
