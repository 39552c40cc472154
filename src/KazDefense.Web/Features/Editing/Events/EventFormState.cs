using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Web.Features.Editing.Shared;
using KazDefense.Web.Shared.Forms;

namespace KazDefense.Web.Features.Editing.Events;

/// <summary>
/// An event while it is being written: the entry as typed, the claims that follow its fields about, and the field in
/// hand, for which the next words selected are evidence. It knows nothing of pages and stores.
/// </summary>
public sealed class EventFormState : RecordFormState
{
    private EventEntry _entry;
    private readonly Dictionary<string, string?> _subtypes = [];

    /// <summary>Begins with what is typed so far.</summary>
    public EventFormState(EventEntry entry, string? slug = null)
        : base(slug)
    {
        _entry = entry;
        Complete();
    }

    /// <inheritdoc />
    public override EventEntry Entry => _entry;

    /// <inheritdoc />
    public override IEnumerable<ClaimableField> Fields => EventFields.Of(this);

    /// <inheritdoc />
    public override string? Title => Blank(Entry.Title)?.Trim();

    /// <summary>The kind, once chosen.</summary>
    public EventKind? Kind => Term.TryParse<EventKind>(Entry.Kind, out var kind) ? kind : null;

    /// <summary>How it will count, as far as can be told.</summary>
    public Standing Standing => Kind is { } kind && Term.TryParse<EventStatus>(Entry.Status, out var status) ? Standings.Of(kind, status) : Standing.Deed;

    /// <inheritdoc />
    public override string? ClaimPathOf(string path) => EventFields.ClaimPath(Entry, path);

    /// <inheritdoc />
    public override string LabelOf(string path) => EventFields.Label(this, path);

    /// <inheritdoc />
    public override string InputIdOf(string path) => EventFields.InputId(path);

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

    /// <inheritdoc />
    public override void Reach(string list, int row) => EntryRows.Reach(Entry, list, row);

    /// <summary>The entry without what belongs to another kind, and without claims that are for nothing any more.</summary>
    public override EventEntry ForPublishing()
    {
        var entry = (EventEntry)EntryJson.Read(RecordKind.Event, EntryJson.Write(Entry));
        var kind = entry.Kind ?? "";
        entry.Exercise = kind == "exercise" ? entry.Exercise : null;
        entry.Agreement = kind == "agreement" ? entry.Agreement ?? new() : null;
        entry.Transfer = kind == "transfer" ? entry.Transfer : null;
        entry.Training = kind == "training" ? entry.Training : null;
        Prune(entry);
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
        Passages = [.. Passages()],
    };

    /// <inheritdoc />
    public override IEnumerable<(RecordKind Kind, string? Slug)> Named() =>
    [
        .. Entry.Participants.Select(p => (RecordKind.Actor, p.Actor)),
        .. Entry.Places.Select(p => (RecordKind.Place, (string?)p)),
        .. Entry.Links.Select(l => (RecordKind.Event, l.Event)),
        (RecordKind.Actor, Entry.Exercise?.Series), (RecordKind.Actor, Entry.Transfer?.Programme), (RecordKind.Actor, Entry.Training?.Programme),
    ];

    // Those of the claims, and the words in hand.
    private IEnumerable<SketchPassage> Passages()
    {
        if (Draft.Selection is { } words)
            yield return new(words.Source, words.Paragraph, words.Start, words.End);
        foreach (var claim in Entry.Claims)
            foreach (var passage in claim.AllPassages)
                if (claim.Source is { } source && int.TryParse(passage.Paragraph, out var paragraph) && int.TryParse(passage.Start, out var start) && int.TryParse(passage.End, out var end))
                    yield return new(source, paragraph, start, end);
    }

    /// <inheritdoc />
    protected override void Put(RecordEntry entry) => _entry = (EventEntry)entry;

    /// <inheritdoc />
    protected override void RemoveRow(string list, int row) => EntryRows.RemoveAt(Entry, list, row);

    // Details are there to be typed in, too.
    /// <inheritdoc />
    protected override void Complete()
    {
        Entry.Exercise ??= new();
        Entry.Agreement ??= new();
        Entry.Transfer ??= new();
        Entry.Training ??= new();
        EntryRows.Complete(Entry);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
