using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Involvements;
using KazDefense.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Timelines;

/// <summary>The parts of a filter that a facet leaves out, so that a value's count says what choosing it would give.</summary>
[Flags]
internal enum Without
{
    Nothing = 0,
    KindAndStatus = 1,
    Vector = 2,
    Place = 4,
    Source = 8,
    Years = 16,
}

/// <summary>The one part of the filter that a facet of kinds, statuses or standings leaves out: its own.</summary>
internal enum OwnFacet
{
    None,
    Kind,
    Status,
    Standing,
}

/// <summary>A filter with its names resolved: knows which involvement rows it selects.</summary>
internal sealed class EventSelection
{
    private readonly TimelineFilter _filter;
    private readonly List<(int ActorId, Involved How)> _actors = [];
    private readonly List<int> _vectors = [];
    private readonly bool _withoutPartner;
    private readonly List<int> _places = [];
    private readonly List<int> _sources = [];
    private readonly int? _series;
    private string? _match;
    private readonly DayRange? _days;

    private EventSelection(TimelineFilter filter, Names names)
    {
        _filter = filter;
        _days = DayRange.Of(filter.From, filter.To);
        FocusId = names.Id(RecordKind.Actor, "focus", filter.Focus);
        foreach (var slug in filter.With)
            _actors.Add((names.Id(RecordKind.Actor, "with", slug), Involved.Party | Involved.Partner));
        foreach (var slug in filter.Actors)
            _actors.Add((names.Id(RecordKind.Actor, "actor", slug), Involved.Party | Involved.About));
        foreach (var slug in filter.Vectors)
            if (slug == NoVector)
                _withoutPartner = true;
            else
                _vectors.Add(names.Vector(slug));
        foreach (var slug in filter.Places)
            _places.Add(names.Id(RecordKind.Place, "place", slug));
        foreach (var slug in filter.Sources)
            _sources.Add(names.Id(RecordKind.Source, "source", slug));
        if (filter.Series is { } series)
            _series = names.Id(RecordKind.Actor, "series", series);
    }

    /// <summary>The vector value that asks for events without a partner of the focus.</summary>
    public const string NoVector = "none";

    public int FocusId { get; }

    /// <summary>Whether yearly counts answer it: one actor at most, and nothing that they do not know.</summary>
    public bool IsRolledUp => _actors.Count <= 1 && _vectors.Count == 0 && !_withoutPartner && _places.Count == 0
        && _sources.Count == 0 && _series is null && _match is null && _filter.Years.Count == 0
        && (_days is null || _days.Value.WholeYears is not null);

    /// <summary>Which of the parts that a facet may leave out the filter has at all.</summary>
    public Without Parts =>
        (_vectors.Count > 0 || _withoutPartner ? Without.Vector : 0) | (_places.Count > 0 ? Without.Place : 0)
        | (_sources.Count > 0 ? Without.Source : 0) | (_days is null && _filter.Years.Count == 0 ? 0 : Without.Years);

    /// <summary>Resolves the filter's names; what is unknown becomes findings with the nearest name.</summary>
    public static async Task<(EventSelection Selection, IReadOnlyList<Finding> Findings)> ResolveAsync(StoreContext db, TimelineFilter filter, CancellationToken ct)
    {
        string[] slugs = [filter.Focus, .. filter.Actors, .. filter.With, .. filter.Places, .. filter.Sources, .. filter.Series is { } s ? [s] : Array.Empty<string>()];
        // The kinds, because the index begins with them.
        var records = await db.Records
            .Where(r => (r.Kind == RecordKind.Actor || r.Kind == RecordKind.Place || r.Kind == RecordKind.Source) && slugs.Contains(r.Slug)).Select(r => new { r.Kind, r.Slug, r.Id }).ToListAsync(ct);
        var names = new Names(
            records.ToDictionary(r => (r.Kind, r.Slug), r => r.Id),
            filter.Vectors.Count == 0 ? [] : await db.VectorsInOrder.ToDictionaryAsync(v => v.Slug, v => v.Id, ct));
        var selection = new EventSelection(filter, names);
        if (!string.IsNullOrWhiteSpace(filter.Words))
            selection._match = await MatchAsync(db, filter.Words, ct);
        var findings = new List<Finding>();
        foreach (var (kind, field, slug) in names.Unknown)
        {
            var known = kind is { } k ? await db.Records.Where(r => r.Kind == k).Select(r => r.Slug).ToListAsync(ct) : [.. names.Vectors.Keys, NoVector];
            var nearest = NearestName.Of(slug, known);
            findings.Add(new(field, nearest is null ? $"“{slug}” is not known." : $"“{slug}” is not known. Did you mean “{nearest}”?"));
        }
        return (selection, findings);
    }

    /// <summary>The rows selected: one for each event.</summary>
    public IQueryable<Involvement> Rows(StoreContext db, Without without = Without.Nothing)
    {
        var lead = Lead;
        var rows = db.Involvements.Where(i => i.ActorId == lead.ActorId);
        if (lead.How is not Involved.None)
            rows = rows.Where(i => (i.Involved & lead.How) != 0);
        foreach (var (actorId, how) in _actors.Skip(1))
            rows = rows.Where(i => db.Involvements.Any(o => o.EventId == i.EventId && o.ActorId == actorId && (o.Involved & how) != 0));
        if (!without.HasFlag(Without.KindAndStatus))
            rows = KindAndStatus(rows);
        if (!without.HasFlag(Without.Vector))
            rows = Vectors(db, rows);
        if (!without.HasFlag(Without.Place) && _places.Count > 0)
            rows = rows.Where(i => db.EventPlaces.Any(p => p.EventId == i.EventId && _places.Contains(p.PlaceId)));
        if (!without.HasFlag(Without.Source) && _sources.Count > 0)
            rows = rows.Where(i => db.Claims.Any(c => c.RecordId == i.EventId && _sources.Contains(c.SourceId)));
        if (_series is { } series)
            rows = rows.Where(i => db.Set<Domain.Events.ExerciseDetails>().Any(d => d.EventId == i.EventId && d.SeriesId == series));
        if (!without.HasFlag(Without.Years) && _filter.Years.Count > 0)
            rows = rows.Where(i => _filter.Years.Contains(i.Year));
        if (_match is { } match)
            rows = rows.Where(i => db.RecordsWithWords(match).Contains(i.EventId));
        return _days is { } days && !without.HasFlag(Without.Years) ? days.Overlapping(rows) : rows;
    }

    /// <summary>The yearly counts of the one actor or of everything, whatever their kind; only where <see cref="IsRolledUp"/>.</summary>
    public IQueryable<ActorYear> Years(StoreContext db)
    {
        var lead = Lead;
        var years = db.ActorYears.Where(y => y.ActorId == lead.ActorId);
        if (lead.How is not Involved.None)
            years = years.Where(y => (y.Involved & lead.How) != 0);
        return _days?.WholeYears is var (first, last) ? years.Where(y => y.Year >= first && y.Year <= last) : years;
    }

    /// <summary>The rows selected that <see cref="Years"/> does not count, whatever their kind, or null where there can be none.</summary>
    public IQueryable<Involvement>? BesideYears(StoreContext db) => _days is { WholeYears: { } years } days
        ? days.OverlappingFromOutside(Rows(db, Without.KindAndStatus | Without.Years), years)
        : null;

    /// <summary>The kind and status part of the filter, for rows and for rollups read into memory.</summary>
    public bool Admits(Domain.Events.EventKind kind, Domain.Events.EventStatus status, bool isCounted, OwnFacet own = OwnFacet.None)
    {
        var standing = Domain.Events.Standings.Of(kind, status);
        return (own is OwnFacet.Kind || _filter.Kinds.Count == 0 || _filter.Kinds.Contains(kind))
            && (own is OwnFacet.Status || _filter.Statuses.Count == 0 || _filter.Statuses.Contains(status))
            && (own is OwnFacet.Standing || _filter.Standings.Count == 0 || _filter.Standings.Contains(standing))
            && (!_filter.DeedsOnly || (isCounted && standing is Domain.Events.Standing.Deed))
            && (_filter.Counted is not { } counted || counted == isCounted);
    }

    private (int ActorId, Involved How) Lead => _actors.Count > 0 ? _actors[0] : (Involvement.Anyone, Involved.None);

    private IQueryable<Involvement> KindAndStatus(IQueryable<Involvement> rows)
    {
        if (_filter.Kinds is [var kind])
            rows = rows.Where(i => i.Kind == kind);
        else if (_filter.Kinds.Count > 0)
            rows = rows.Where(i => _filter.Kinds.Contains(i.Kind));
        if (_filter.Statuses.Count > 0)
            rows = rows.Where(i => _filter.Statuses.Contains(i.Status));
        if (_filter.Standings.Count > 0)
            rows = rows.Where(i => _filter.Standings.Contains(i.Standing));
        if (_filter.DeedsOnly)
            rows = rows.Where(i => i.IsCounted && i.Standing == Domain.Events.Standing.Deed);
        if (_filter.Counted is { } counted)
            rows = rows.Where(i => i.IsCounted == counted);
        return rows;
    }

    private IQueryable<Involvement> Vectors(StoreContext db, IQueryable<Involvement> rows)
    {
        if (_vectors.Count == 0 && !_withoutPartner)
            return rows;
        return rows.Where(i =>
            db.Involvements.Any(o => o.EventId == i.EventId && o.ActorId != FocusId && o.VectorId != null && _vectors.Contains(o.VectorId.Value))
            || (_withoutPartner && !db.Involvements.Any(o => o.EventId == i.EventId && o.ActorId != FocusId && ((o.Involved & Involved.Partner) != 0 || o.VectorId != null))));
    }

    /// <summary>Finds events, and other records for the caller to leave out, in whose title, summary, or names of actors and places all the words occur, each as a beginning, in any spelling.</summary>
    internal static async Task<string> MatchAsync(StoreContext db, string words, CancellationToken ct) =>
        await SearchMatch.OfAsync(db, SearchText.OfWords(words), SearchMatch.OfTimelines, ct) is { Length: > 0 } match ? match : SearchMatch.Nothing;

    private sealed class Names(Dictionary<(RecordKind, string), int> records, Dictionary<string, int> vectors)
    {
        public Dictionary<string, int> Vectors => vectors;

        public List<(RecordKind? Kind, string Field, string Slug)> Unknown { get; } = [];

        public int Id(RecordKind kind, string field, string slug) => Known(records.TryGetValue((kind, slug), out var id), id, kind, field, slug);

        public int Vector(string slug) => Known(vectors.TryGetValue(slug, out var id), id, null, "vector", slug);

        private int Known(bool found, int id, RecordKind? kind, string field, string slug)
        {
            if (!found)
                Unknown.Add((kind, field, slug));
            return found ? id : -1;
        }
    }
}
