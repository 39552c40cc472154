using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Involvements;
using KazDefense.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Events;

/// <summary>In what two events are alike.</summary>
[Flags]
public enum Alike
{
    /// <summary>In nothing that is told apart here.</summary>
    None = 0,

    /// <summary>Of one kind.</summary>
    Kind = 1,

    /// <summary>Some day may belong to both.</summary>
    Date = 2,

    /// <summary>All actors of the one with fewer take part in the other.</summary>
    Actors = 4,

    /// <summary>They share a place.</summary>
    Place = 8,

    /// <summary>More than half of their titles.</summary>
    Title = 16,

    /// <summary>Editions of one series, and not the same one.</summary>
    OtherEdition = 32,

    /// <summary>They rest on the same words.</summary>
    Words = 64,
}

/// <summary>A published event that may be the one being written.</summary>
/// <param name="Event">The event as a row.</param>
/// <param name="Score">From 0 to 1; see <see cref="Likeness"/>.</param>
/// <param name="In">In what they are alike.</param>
public sealed record Duplicate(EventRow Event, double Score, Alike In);

/// <summary>Finds published events that may be the one being written: by shared actors near its date, by words of its title, and by the words it rests on.</summary>
public sealed class DuplicateQuery(IDbContextFactory<StoreContext> contexts)
{
    /// <summary>How many are answered at most.</summary>
    public const int Most = 4;

    // Enough that the event meant is among them, few enough to be weighed between two key strokes.
    private const int MostByActors = 150;
    private const int MostByTitle = 60;

    private const int MostPassages = 20;

    // Two events of one kind and time with an actor in common that rest on the same words may well be one, however they are titled.
    private const double SameWords = Likeness.Probable;

    // Beyond the days that Likeness still calls close.
    private const int DaysAround = 60;

    /// <summary>
    /// At most <see cref="Most"/>, likeliest first: all from <see cref="Likeness.Probable"/> on, and the edition before in the
    /// same series, to be linked.
    /// </summary>
    /// <param name="sketch">What is typed so far.</param>
    /// <param name="except">The slug of the event itself, where it is one already; or null.</param>
    /// <param name="focus">The slug of the actor whose partners colour the marks.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<Duplicate>> RunAsync(EventSketch sketch, string? except, string focus, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sharing = await ByWordsAsync(db, sketch.Passages, ct);
        var ids = sharing.Union(await ByActorsAsync(db, sketch, ct)).Union(await ByTitleAsync(db, sketch.Title, ct)).Union(await BySeriesAsync(db, sketch.Series, ct)).ToList();
        if (ids.Count == 0)
            return [];
        var weighed = (await SketchesAsync(db, ids, ct)).Where(c => c.Slug != except)
            .Select(c => (c.Id, Score: ScoreOf(sketch, c.Sketch, sharing.Contains(c.Id)), In: AlikeIn(sketch, c.Sketch) | (sharing.Contains(c.Id) ? Alike.Words : Alike.None), c.Sketch.Date))
            .ToList();
        var chosen = weighed.Where(w => w.Score >= Likeness.Probable).OrderByDescending(w => w.Score).ThenBy(w => w.Id).Take(Most)
            .Concat(weighed.Where(w => w.Score < Likeness.Probable && w.In.HasFlag(Alike.OtherEdition) && IsBefore(w.Date, sketch.Date)).OrderByDescending(w => w.Date!.SortKey).Take(1))
            .Take(Most).ToList();
        var focusId = await db.Records.Where(r => r.Kind == RecordKind.Actor && r.Slug == focus).Select(r => r.Id).FirstOrDefaultAsync(ct);
        var rows = (await EventRowReader.ReadAsync(db, [.. chosen.Select(c => c.Id)], focusId, ct)).ToDictionary(r => r.Id);
        return [.. chosen.Where(c => rows.ContainsKey(c.Id)).Select(c => new Duplicate(rows[c.Id], c.Score, c.In))];
    }

    private static double ScoreOf(EventSketch sketch, EventSketch other, bool sharesWords)
    {
        var score = Likeness.Of(sketch, other);
        return sharesWords && (sketch.Kind is null || sketch.Kind == other.Kind) && (sketch.Actors.Count == 0 || sketch.Actors.Intersect(other.Actors).Any())
            && (sketch.Date is null || other.Date is null || sketch.Date.Overlaps(other.Date)) ? Math.Max(score, SameWords) : score;
    }

    private static async Task<HashSet<int>> ByWordsAsync(StoreContext db, IReadOnlyCollection<SketchPassage> passages, CancellationToken ct)
    {
        var found = new HashSet<int>();
        foreach (var p in passages.Distinct().Take(MostPassages))
            found.UnionWith(await (
                from c in db.Claims
                where c.Source.Record.Slug == p.Source && c.Passages.Any(o => o.Paragraph == p.Paragraph && o.Start < p.End && o.End > p.Start)
                join e in db.Events on c.RecordId equals e.Id
                select e.Id).Distinct().ToListAsync(ct));
        return found;
    }

    private static bool IsBefore(Domain.Dates.EdtfDate? date, Domain.Dates.EdtfDate? other) => date is not null && other is not null && date.SortKey < other.SortKey;

    private static async Task<List<int>> ByActorsAsync(StoreContext db, EventSketch sketch, CancellationToken ct)
    {
        if (sketch.Actors.Count == 0)
            return [];
        var slugs = sketch.Actors.ToList();
        var actors = await db.Records.Where(r => r.Kind == RecordKind.Actor && slugs.Contains(r.Slug)).Select(r => r.Id).ToListAsync(ct);
        // Partners come into an event without being in it themselves.
        var rows = db.Involvements.Where(i => actors.Contains(i.ActorId) && (i.Involved & (Involved.Party | Involved.About)) != 0);
        if (sketch.Date is { } date)
        {
            var from = (date.Earliest?.DayNumber ?? DaysAround) - DaysAround;
            var to = (date.Latest?.DayNumber ?? DateOnly.MaxValue.DayNumber - DaysAround) + DaysAround;
            rows = rows.Where(i => i.EarliestDay <= to && i.LatestDay >= from);
        }
        else if (sketch.Kind is { } kind)
            rows = rows.Where(i => i.Kind == kind);
        return await rows.GroupBy(i => i.EventId).Select(g => new { g.Key, Shared = g.Count() })
            .OrderByDescending(g => g.Shared).ThenByDescending(g => g.Key).Take(MostByActors).Select(g => g.Key).ToListAsync(ct);
    }

    private static async Task<List<int>> ByTitleAsync(StoreContext db, string title, CancellationToken ct)
    {
        // Words of a few letters are in every title.
        var words = NameKey.Of(title.Length > 200 ? title[..200] : title).Split(' ').Where(w => w.Length > 3).Distinct().Take(12).ToList();
        if (words.Count == 0)
            return [];
        var match = SearchHits.Of($"{{{SearchMatch.OfTimelines}}} : ({string.Join(" OR ", words.Select(w => $"\"{w}\""))})", RecordKind.Event);
        return await db.Database.SqlQueryRaw<int>($"SELECT {SearchKey.RecordIdSql} AS Value FROM SearchWords WHERE SearchWords MATCH {{0}} ORDER BY rank LIMIT {{1}}", match, MostByTitle).ToListAsync(ct);
    }

    private static async Task<List<int>> BySeriesAsync(StoreContext db, string? series, CancellationToken ct) => series is null
        ? []
        : await db.Events.Where(e => e.Exercise!.Series!.Record.Slug == series && e.Record.State == RecordState.Published).OrderByDescending(e => e.Id).Take(MostByTitle).Select(e => e.Id).ToListAsync(ct);

    private static async Task<IEnumerable<(int Id, string Slug, EventSketch Sketch)>> SketchesAsync(StoreContext db, List<int> ids, CancellationToken ct)
    {
        var events = await db.Events.Where(e => ids.Contains(e.Id) && e.Record.State == RecordState.Published).Select(e => new
        {
            e.Id,
            e.Record.Slug,
            e.Kind,
            e.Title,
            e.Date,
            Actors = e.Participations.Select(p => p.Actor.Record.Slug).ToList(),
            Places = e.Places.Select(p => p.Place.Record.Slug).ToList(),
            Series = e.Exercise == null || e.Exercise.Series == null ? null : e.Exercise.Series.Record.Slug,
            Edition = e.Exercise == null ? null : e.Exercise.Edition,
            Instrument = e.Agreement == null ? null : e.Agreement.Instrument,
        }).ToListAsync(ct);
        return events.Select(e => (e.Id, e.Slug, new EventSketch
        {
            Kind = e.Kind,
            Title = e.Title,
            Date = e.Date,
            Actors = [.. e.Actors.Distinct()],
            Places = e.Places,
            Series = e.Series,
            Edition = e.Edition,
            Instrument = e.Instrument,
        }));
    }

    private static Alike AlikeIn(EventSketch a, EventSketch b)
    {
        const double Half = 0.5;
        var alike = a.Kind is { } kind && b.Kind == kind ? Alike.Kind : Alike.None;
        if (a.Date is { } one && b.Date is { } other && one.Overlaps(other))
            alike |= Alike.Date;
        if (a.Actors.Count > 0 && b.Actors.Count > 0 && a.Actors.Intersect(b.Actors).Count() == Math.Min(a.Actors.Count, b.Actors.Count))
            alike |= Alike.Actors;
        if (a.Places.Intersect(b.Places).Any())
            alike |= Alike.Place;
        if (Likeness.TitleLikeness(a.Title, b.Title) > Half)
            alike |= Alike.Title;
        if (a is { Series: not null } && a.Series == b.Series && NameKey.Of(a.Edition ?? "") != NameKey.Of(b.Edition ?? ""))
            alike |= Alike.OtherEdition;
        return alike;
    }
}
