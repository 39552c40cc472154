using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Events;
using KazDefense.Store.Registers;
using KazDefense.Web.Features.Api;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Values;

namespace KazDefense.Web.Features.Registers;

/// <summary>A register as a table: a row for each event; of an instrument one for each act, also those not asked for, which are marked so.</summary>
internal static class RegisterCsv
{
    /// <summary>One event with the line it stands in.</summary>
    internal readonly record struct Row(RegisterLine Line, EventDetail Detail)
    {
        public Event Event => Detail.Event;
    }

    /// <summary>The columns of a kind.</summary>
    public static IReadOnlyList<CsvColumn<Row>> Columns(EventKind kind) =>
    [
        .. kind is EventKind.Agreement ? Instrument : [],
        new("slug", r => r.Event.Record.Slug),
        new("title", r => r.Event.Title),
        new("subtype", r => r.Event.Subtype),
        new("status", r => Term.Of(r.Event.Status)),
        new("as_of", r => r.Event.AsOf.Text),
        new("standing", r => Term.Of(r.Event.Standing)),
        new("counted", r => r.Event.IsCounted),
        new("date", r => r.Event.Date.Text),
        new("earliest", r => Day(r.Event.Date.Bounds.Earliest)),
        new("latest", r => Day(r.Event.Date.Bounds.Latest)),
        new("date_text", r => DateText.Format(r.Event.Date, CultureInfo.InvariantCulture)),
        new("date_basis", r => Term.Of(r.Event.DateBasis)),
        .. Parties(kind),
        new("participants", r => EventCsv.Join(r.Event.Participations.Select(p => $"{p.Actor.Record.Slug} ({Term.Of(p.Role)})"))),
        new("places", r => EventCsv.Join(r.Event.Places.Select(p => p.Place.Record.Slug))),
        .. Own(kind),
        new("numbers", r => EventCsv.Join(r.Event.Measures.Select(Number))),
        new("sources", r => EventCsv.Join(r.Detail.Claims.Select(c => c.Source).Distinct().Order(StringComparer.Ordinal))),
        new("outlets", r => EventCsv.Join(r.Detail.Claims.Select(c => c.Outlet).OfType<string>().Distinct().Order(StringComparer.Ordinal))),
        new("disputed", r => EventCsv.Join(r.Detail.Claims.Where(c => c.Status is ClaimStatus.Conflicting).Select(c => $"{c.Field}: {c.Value} ({c.Source})"))),
        new("links", r => EventCsv.Join(r.Detail.Links.Where(l => l.IsOutgoing).Select(l => $"{Term.Of(l.Relation)} {l.Other.Slug}"))),
    ];

    /// <summary>The rows of some lines.</summary>
    public static async IAsyncEnumerable<Row> Rows(IAsyncEnumerable<RegisterLine> lines)
    {
        await foreach (var line in lines)
            foreach (var act in line.Acts)
                yield return new(line, act);
    }

    private static IEnumerable<CsvColumn<Row>> Instrument =>
    [
        new("instrument", r => r.Line.Key),
        new("asked", r => r.Line.Asked.Contains(r.Event.Id)),
        new("form", r => r.Event.Agreement?.Form),
        new("cycle", r => r.Event.Agreement?.Cycle),
        new("term", r => r.Event.Agreement?.Term?.Text),
    ];

    private static IEnumerable<CsvColumn<Row>> Parties(EventKind kind) => kind switch
    {
        EventKind.Agreement => [new("parties", r => Leading(r.Event))],
        EventKind.Exercise => [new("hosts", r => Leading(r.Event)), new("with", r => Others(r.Event))],
        EventKind.Transfer => [new("from", r => Leading(r.Event)), new("to", r => Others(r.Event))],
        _ => [new("providers", r => Leading(r.Event)), new("recipients", r => Others(r.Event))],
    };

    private static IEnumerable<CsvColumn<Row>> Own(EventKind kind) => kind switch
    {
        EventKind.Exercise =>
        [
            new("series", r => r.Event.Exercise?.Series?.Record.Slug), new("edition", r => r.Event.Exercise?.Edition), new("type", r => r.Event.Exercise?.Type),
        ],
        EventKind.Transfer =>
        [
            new("mode", r => r.Event.Transfer?.Mode), new("programme", r => r.Event.Transfer?.Programme?.Record.Slug),
            new("items", r => EventCsv.Join((r.Event.Transfer?.Items ?? []).Select(Item))),
        ],
        EventKind.Training => [new("topic", r => r.Event.Training?.Topic), new("programme", r => r.Event.Training?.Programme?.Record.Slug)],
        _ => [],
    };

    private static string Leading(Event e) => In(e, EventRegisterFilter.Leading(e.Kind), []);

    private static string Others(Event e) => In(e, EventRegisterFilter.Others(e.Kind), EventRegisterFilter.Leading(e.Kind));

    // Whoever leads is not named a second time among the others, as on the page.
    private static string In(Event e, IReadOnlyList<Role> roles, IReadOnlyList<Role> elsewhere)
    {
        var named = e.Participations.Where(p => elsewhere.Contains(p.Role)).Select(p => p.ActorId).ToHashSet();
        return EventCsv.Join(e.Participations.Where(p => roles.Contains(p.Role) && !named.Contains(p.ActorId)).Select(p => p.Actor.Record.Slug).Distinct());
    }

    private static string Number(Measure m) => $"{StatedQuantity.Words(m.Qualifier)} {StatedQuantity.Format(m.Quantity)} {m.Unit}, {Term.Of(m.Basis)}: {m.Of}".TrimStart();

    private static string Item(TransferItem item) =>
        string.Join(", ", new[] { $"{(item.Number is { } n ? StatedQuantity.Format(n) + " " : "")}{item.What}", item.Condition, item.Terms }.Where(t => !string.IsNullOrEmpty(t)));

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
