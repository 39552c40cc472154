using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Web.Shared.Forms;

namespace KazDefense.Web.Features.Editing.Events;

/// <summary>
/// An event while it is being written: the entry as typed, the claims that follow its fields about, and the field in
/// hand, for which the next words selected are evidence. It knows nothing of pages and stores.
/// </summary>
public sealed class EventFormState
{
    private readonly Dictionary<string, string> _parked = [];
    private readonly Dictionary<string, string?> _subtypes = [];

    /// <summary>Begins with what is typed so far.</summary>
    public EventFormState(EventEntry entry, string? slug = null)
    {
        (Entry, Slug) = (entry, slug);
        Complete();
    }

    /// <summary>What is typed.</summary>
    public EventEntry Entry { get; private set; }

    /// <summary>The event that is changed; null for a new one.</summary>
    public string? Slug { get; }

    /// <summary>Grows with every change.</summary>
    public int Sequence { get; private set; }

    /// <summary>The names of records that the entry names, as shown.</summary>
    public Dictionary<(RecordKind Kind, string Slug), string> Names { get; } = [];

    /// <summary>The field that the next claim is for, as an entry's path: <c>date</c>, <c>participants/2</c>; null while none was touched.</summary>
    public string? InHand { get; private set; }

    /// <summary>The next claim.</summary>
    public ClaimDraft Draft { get; } = new();

    /// <summary>The date from which relative words count: that of the source in hand, or of the claims.</summary>
    public EdtfDate? Reference { get; set; }

    /// <summary>What the source in hand is called in short; null while there is none.</summary>
    public string? SourceName { get; set; }

    /// <summary>What stands against publishing; empty before anybody asked.</summary>
    public EntryFindings Findings { get; private set; } = new(new EventEntry(), []);

    /// <summary>Told of every change of what is typed.</summary>
    public event Action? Changed;

    /// <summary>Told of what is shown otherwise although nothing was typed: the field in hand, the next claim.</summary>
    public event Action? Looked;

    /// <summary>The kind, once chosen.</summary>
    public EventKind? Kind => Term.TryParse<EventKind>(Entry.Kind, out var kind) ? kind : null;

    /// <summary>How it will count, as far as can be told.</summary>
    public Standing Standing => Kind is { } kind && Term.TryParse<EventStatus>(Entry.Status, out var status) ? Standings.Of(kind, status) : Standing.Deed;

    /// <summary>The values that need proof and have none, in the order of the form.</summary>
    public IReadOnlyList<EventField> Missing
    {
        get
        {
            var needs = ClaimNeeds.Of(Entry).ToHashSet(StringComparer.Ordinal);
            return [.. EventFields.Of(this).Where(f => f.ClaimPath is { } path && needs.Contains(path))];
        }
    }

    /// <summary>Changes a field. Claims about it go with it: what one passage says of a row it still says when its role is corrected.</summary>
    /// <param name="field">The field's path; of a row, the row's.</param>
    /// <param name="change">What changes.</param>
    public void Change(string field, Action change)
    {
        var before = EventFields.ClaimPath(Entry, field);
        change();
        var after = EventFields.ClaimPath(Entry, field);
        if (before is not null && after is null)
            _parked[field] = before;
        else if (after is not null && (before ?? _parked.GetValueOrDefault(field)) is { } moved && moved != after)
            Move(moved, after);
        if (after is not null)
            _parked.Remove(field);
        Touch();
    }

    /// <summary>Changes the kind. What was typed for another one waits until the event is published.</summary>
    public void ChangeKind(string? kind)
    {
        if (Entry.Kind is { } old)
            _subtypes[old] = Entry.Subtype;
        Entry.Kind = kind;
        Entry.Subtype = kind is null ? null : _subtypes.GetValueOrDefault(kind);
        Touch();
    }

    /// <summary>Sets who took part, with the role that is usual for one who comes in this place.</summary>
    public void ChooseActor(int row, Suggestion? actor)
    {
        if (actor is not null)
            Names[(RecordKind.Actor, actor.Slug)] = actor.Name;
        Change($"participants/{row}", () =>
        {
            var participant = Entry.Participants[row];
            participant.Actor = actor?.Slug;
            if (actor is not null && string.IsNullOrEmpty(participant.Role))
                participant.Role = UsualRoles.Of(Kind, row);
        });
    }

    /// <summary>Sets where.</summary>
    public void ChoosePlace(int row, Suggestion? place)
    {
        if (place is not null)
            Names[(RecordKind.Place, place.Slug)] = place.Name;
        Change($"places/{row}", () => Entry.Places[row] = place?.Slug ?? "");
    }

    /// <summary>Links another event.</summary>
    public void AddLink(Relation relation, string slug, string title)
    {
        if (Entry.Links.Exists(l => l.Event == slug && l.Relation == Term.Of(relation)))
            return;
        Names[(RecordKind.Event, slug)] = title;
        Entry.Links.Insert(Entry.Links.FindLastIndex(l => !EntryRows.IsBlank(l)) + 1, new() { Relation = Term.Of(relation), Event = slug });
        Touch();
    }

    /// <summary>Takes a row out, and with it what was claimed of it.</summary>
    /// <param name="list"><c>participants</c>, <c>places</c>, <c>measures</c>, <c>links</c> or <c>transfer/items</c>.</param>
    /// <param name="row">Which, from 0.</param>
    public void Remove(string list, int row)
    {
        if (EventFields.ClaimPath(Entry, $"{list}/{row}") is { } path)
            Move(path, null);
        EntryRows.RemoveAt(Entry, list, row);
        foreach (var parked in _parked.Keys.Where(k => k.StartsWith(list + "/", StringComparison.Ordinal)).ToList())
            _parked.Remove(parked);
        if (InHand?.StartsWith(list + "/", StringComparison.Ordinal) is true)
            InHand = null;
        Touch();
    }

    /// <summary>Makes room for a row that was typed before, such as by a browser that kept it.</summary>
    public void Reach(string list, int row) => EntryRows.Reach(Entry, list, row);

    /// <summary>Takes a field in hand: the next words selected are evidence for it.</summary>
    public void Take(string field)
    {
        if (InHand == field)
            return;
        InHand = field;
        Draft.Suggest(EventFields.ClaimPath(Entry, field));
        Looked?.Invoke();
    }

    /// <summary>Claims that prove a path, or speak against it.</summary>
    public IReadOnlyList<ClaimEntry> ClaimsOf(string? claimPath) => claimPath is null ? [] : [.. Entry.Claims.Where(c => c.For.Exists(f => f == claimPath || claimPath.StartsWith(f + "/", StringComparison.Ordinal)))];

    /// <summary>Adds the next claim. What the same words already prove becomes one claim with it. Then the next value without proof is in hand.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public string? AddClaim()
    {
        if (Draft.Problem is { } problem)
            return problem;
        var claim = Draft.Entry();
        if (Entry.Claims.Find(c => ClaimDraft.IsSameWord(c, claim)) is { } same)
            same.For = [.. same.For.Union(claim.For)];
        else
            Entry.Claims.Add(claim);
        Draft.Clear();
        InHand = Missing.Count > 0 ? Missing[0].Path : null;
        Draft.Suggest(InHand is null ? null : EventFields.ClaimPath(Entry, InHand));
        Touch();
        return null;
    }

    /// <summary>Takes a claim out.</summary>
    public void RemoveClaim(ClaimEntry claim)
    {
        Entry.Claims.Remove(claim);
        Touch();
    }

    /// <summary>Says of a claim whether it is for a value.</summary>
    public void Prove(ClaimEntry claim, string claimPath, bool proves)
    {
        claim.For = proves ? [.. claim.For.Append(claimPath).Distinct()] : [.. claim.For.Where(f => f != claimPath)];
        Touch();
    }

    /// <summary>Says that something changed, when it was changed in the entry itself.</summary>
    public void Touch()
    {
        Complete();
        Sequence++;
        Changed?.Invoke();
    }

    /// <summary>Says that the next claim changed, which is no part of what is typed until it is added.</summary>
    public void Look() => Looked?.Invoke();

    /// <summary>Goes on with another entry: after a conflict, or to begin anew.</summary>
    public void Replace(EventEntry entry)
    {
        Entry = entry;
        _parked.Clear();
        Touch();
    }

    /// <summary>Shows what stands against publishing.</summary>
    public void Show(IEnumerable<Finding> findings) => Findings = new(Entry, findings);

    /// <summary>What is wrong with exactly one field.</summary>
    public IReadOnlyList<string> ErrorsOf(string path) => Findings.Of(path);

    /// <summary>The entry without what belongs to another kind, and without claims that are for nothing any more.</summary>
    public EventEntry ForPublishing()
    {
        var entry = (EventEntry)EntryJson.Read(RecordKind.Event, EntryJson.Write(Entry));
        var kind = entry.Kind ?? "";
        entry.Exercise = kind == "exercise" ? entry.Exercise : null;
        entry.Agreement = kind == "agreement" ? entry.Agreement ?? new() : null;
        entry.Transfer = kind == "transfer" ? entry.Transfer : null;
        entry.Training = kind == "training" ? entry.Training : null;
        var paths = EventFields.Of(this).Select(f => f.ClaimPath).OfType<string>().ToList();
        foreach (var claim in entry.Claims)
            claim.For = [.. claim.For.Where(f => paths.Exists(p => p == f || p.StartsWith(f + "/", StringComparison.Ordinal)))];
        entry.Claims = [.. entry.Claims.Where(c => c.For.Count > 0)];
        return entry;
    }

    /// <summary>As much as tells whether another event is the same.</summary>
    public EventSketch Sketch() => new()
    {
        Kind = Kind,
        Date = string.IsNullOrWhiteSpace(Entry.Date) ? null : DateReadings.Of(Entry.Date, Reference).Date,
        Actors = [.. Entry.Participants.Select(p => p.Actor).OfType<string>().Where(a => a.Length > 0).Distinct()],
        Title = Entry.Title ?? "",
        Places = [.. Entry.Places.Where(p => p.Length > 0).Distinct()],
        Series = Kind is EventKind.Exercise ? Blank(Entry.Exercise?.Series) : null,
        Edition = Kind is EventKind.Exercise ? Blank(Entry.Exercise?.Edition) : null,
        Instrument = Kind is EventKind.Agreement ? Blank(Entry.Agreement?.Instrument) : null,
    };

    /// <summary>A record's name as shown, or its slug.</summary>
    public string NameOf(RecordKind kind, string slug) => Names.GetValueOrDefault((kind, slug), slug);

    /// <summary>A record as what a field is set to; null where nothing is.</summary>
    public Suggestion? Chosen(RecordKind kind, string? slug) => string.IsNullOrEmpty(slug) ? null : new(slug, NameOf(kind, slug));

    // A claim about a value that another row still holds stays with that row.
    private void Move(string from, string? to)
    {
        if (EventFields.Of(this).Any(f => f.ClaimPath == from))
        {
            var holders = EventFields.Of(this).Count(f => f.ClaimPath == from);
            if (holders > (to is null ? 1 : 0))
                return;
        }
        foreach (var claim in Entry.Claims.Where(c => c.For.Contains(from)).ToList())
        {
            claim.For = [.. claim.For.Select(f => f == from ? to : f).OfType<string>().Distinct()];
            if (claim.For.Count == 0)
                Entry.Claims.Remove(claim);
        }
        Draft.Rename(from, to);
    }

    // Every list ends with a row to type in, and details are there to be typed in.
    private void Complete()
    {
        Entry.Exercise ??= new();
        Entry.Agreement ??= new();
        Entry.Transfer ??= new();
        Entry.Training ??= new();
        EntryRows.Complete(Entry);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
