using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Actors;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Records;

/// <summary>A record as the list of its kind shows it.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">What it is called; of an affiliation and an observation, whom it is about.</param>
/// <param name="Detail">What tells it from others of the name, or null.</param>
/// <param name="Date">When, or null.</param>
/// <param name="State">Whether readers see it.</param>
/// <param name="Updated">When it last changed, UTC.</param>
public sealed record RegisterRow(string Slug, string Name, string? Detail, EdtfDate? Date, RecordState State, DateTime Updated)
{
    /// <summary>The term of its kind or type; null where the kind of record has none.</summary>
    public string? Kind { get; init; }

    /// <summary>Of an actor, in how many published events it takes part itself; otherwise null.</summary>
    public int? Events { get; init; }
}

/// <summary>A page of a list.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record RegisterPage(IReadOnlyList<RegisterRow> Rows, int Total);

/// <summary>Lists the records of a kind for those who change them, whatever their state.</summary>
public sealed class RegisterQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>How many rows a page has.</summary>
    public const int PageSize = 50;

    /// <summary>A page of the records, by name; those that answer to the words where there are any, best first.</summary>
    /// <param name="kind">Of what kind.</param>
    /// <param name="words">The beginnings of words of the name, the detail, the slug or another spelling; or null.</param>
    /// <param name="page">Which page, from 1; one before the first is the first.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<RegisterPage> RunAsync(RecordKind kind, string? words, int page, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await RowsOf(db, kind).ToListAsync(ct);
        var sought = new SpellingMatch(words ?? "");
        var found = sought.IsEmpty
            ? rows.Select(r => (Row: r, Rank: 0))
            : rows.Select(r => (Row: r, Best: sought.Best([r.Name, r.Slug, .. r.Also, $"{r.Name} {r.Detail} {r.Date?.Text}"]))).Where(r => r.Best is not null).Select(r => (r.Row, r.Best!.Value.Rank));
        var ordered = found.OrderBy(f => f.Rank).ThenBy(f => f.Row.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(f => f.Row.Date?.SortKey).ThenBy(f => f.Row.Slug, StringComparer.Ordinal).ToList();
        var shown = ordered.Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize).Select(f => f.Row).ToList();
        var events = kind is RecordKind.Actor ? await EventsAsync(db, [.. shown.Select(f => f.Slug)], ct) : null;
        return new(
            [.. shown.Select(f => new RegisterRow(f.Slug, f.Name, f.Detail, f.Date, f.State, f.Updated) { Kind = f.Term, Events = events is null ? null : events.GetValueOrDefault(f.Slug) })],
            ordered.Count);
    }

    private static Task<Dictionary<string, int>> EventsAsync(StoreContext db, List<string> actors, CancellationToken ct) => db.Events
        .Where(e => e.Record.State == RecordState.Published).SelectMany(e => e.Participations).Where(p => actors.Contains(p.Actor.Record.Slug))
        .Select(p => new { p.Actor.Record.Slug, p.EventId }).Distinct().GroupBy(p => p.Slug)
        .Select(g => new { g.Key, Events = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Events, ct);

    private static IQueryable<Found> RowsOf(StoreContext db, RecordKind kind) => kind switch
    {
        RecordKind.Actor => db.Actors.Select(a => new Found { Slug = a.Record.Slug, Name = a.Name, Actor = a.Kind, Detail = a.Note, State = a.Record.State, Updated = a.Record.Updated, Also = a.Names.Select(n => n.Text).ToList() }),
        RecordKind.Affiliation => db.Affiliations.Select(a => new Found { Slug = a.Record.Slug, Name = a.Actor.Name, Detail = a.Office == null ? a.Body.Name : a.Office + ", " + a.Body.Name, Date = a.Date, State = a.Record.State, Updated = a.Record.Updated }),
        RecordKind.Source => db.Sources.Select(s => new Found { Slug = s.Record.Slug, Name = s.Title, Source = s.Type, Detail = s.Authors == null ? s.Publication : s.Authors, Date = s.Date, State = s.Record.State, Updated = s.Record.Updated }),
        RecordKind.Outlet => db.Outlets.Select(o => new Found { Slug = o.Slug, Name = o.Name, Detail = o.Kind, State = o.Record!.State, Updated = o.Record!.Updated }),
        RecordKind.Observation => db.Observations.Select(o => new Found { Slug = o.Record.Slug, Name = o.Subject.Name, Detail = o.Indicator.Name + (o.Counterpart == null ? "" : ", " + o.Counterpart.Name), Date = o.Date, State = o.Record.State, Updated = o.Record.Updated }),
        RecordKind.Indicator => db.Indicators.Select(i => new Found { Slug = i.Slug, Name = i.Name, Detail = i.Unit, State = i.Record!.State, Updated = i.Record!.Updated }),
        RecordKind.Place => db.Places.Select(p => new Found { Slug = p.Record.Slug, Name = p.Name, Place = p.Kind, Detail = p.Country, State = p.Record.State, Updated = p.Record.Updated }),
        RecordKind.Vector => db.Vectors.Select(v => new Found { Slug = v.Slug, Name = v.Name, State = v.Record!.State, Updated = v.Record!.Updated }),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private sealed class Found
    {
        public required string Slug { get; init; }
        public required string Name { get; init; }
        public string? Detail { get; init; }
        public ActorKind? Actor { get; init; }
        public PlaceKind? Place { get; init; }
        public SourceType? Source { get; init; }
        public string? Term => Actor is { } actor ? Domain.Records.Term.Of(actor) : Place is { } place ? Domain.Records.Term.Of(place) : Source is { } source ? Domain.Records.Term.Of(source) : null;
        public EdtfDate? Date { get; init; }
        public RecordState State { get; init; }
        public DateTime Updated { get; init; }
        public List<string> Also { get; init; } = [];
    }
}
