using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Events;
using KazDefense.Store.Partners;

namespace KazDefense.Web.Features.Partners;

/// <summary>The register and one partner's events as tables.</summary>
internal static class PartnerCsv
{
    private static readonly EventKind[] Kinds = [.. Enum.GetValues<EventKind>().Where(k => k is not EventKind.Context)];

    public static IReadOnlyList<string> RegisterColumns { get; } =
    [
        "partner", "name", "vector", "deeds", "hopes", "refusals", "said", .. Kinds.Select(k => $"deeds_{Term.Of(k)}"),
        "first_event", "first_date", "last_event", "last_date",
    ];

    public static IEnumerable<IReadOnlyList<string?>> RegisterLines(IEnumerable<PartnerRow> rows) => rows.Select(r => (IReadOnlyList<string?>)
    [
        r.Slug, r.Name, r.VectorSlug, .. Enum.GetValues<Standing>().Select(s => Text(r.Of(s))),
        .. Kinds.Select(k => Text(r.Counts.Where(c => c.Kind == k && c.Standing is Standing.Deed).Sum(c => c.Events))),
        r.First?.Slug, r.First?.Date.Text, r.Last?.Slug, r.Last?.Date.Text,
    ]);

    public static IReadOnlyList<string> EventColumns { get; } =
    [
        "slug", "kind", "subtype", "status", "standing", "counted", "title", "date", "earliest", "latest", "date_text", "participants", "places", "measures", "sources",
    ];

    public static IEnumerable<IReadOnlyList<string?>> EventLines(IEnumerable<EventDetail> events) => events.Select(d => (IReadOnlyList<string?>)
    [
        d.Event.Record.Slug, Term.Of(d.Event.Kind), d.Event.Subtype, Term.Of(d.Event.Status), Term.Of(d.Event.Standing), d.Event.IsCounted ? "true" : "false", d.Event.Title,
        d.Event.Date.Text, Day(d.Event.Date.Bounds.Earliest), Day(d.Event.Date.Bounds.Latest), DateText.Format(d.Event.Date, CultureInfo.GetCultureInfo("en")),
        string.Join("; ", d.Event.Participations.Select(p => $"{p.Actor.Record.Slug} {Term.Of(p.Role)}")),
        string.Join("; ", d.Event.Places.Select(p => p.Place.Record.Slug)),
        string.Join("; ", d.Event.Measures.Select(m => $"{Domain.Sources.ProvableValues.Quantity(m.Qualifier, m.Quantity, m.Unit)} ({Term.Of(m.Basis)})")),
        string.Join("; ", d.Claims.Select(c => c.Source).Distinct()),
    ]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
