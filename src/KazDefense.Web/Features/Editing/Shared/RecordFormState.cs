using KazDefense.Domain.Dates;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Web.Features.Editing.Events;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared.Forms;

namespace KazDefense.Web.Features.Editing.Shared;

/// <summary>A value that a claim may be for.</summary>
/// <param name="Path">Where it is typed: <c>date</c>, <c>participants/2</c>.</param>
/// <param name="ClaimPath">What a claim for it names: <c>participants/kazakhstan/host</c>; null while that cannot be told.</param>
/// <param name="Label">What it is, in words.</param>
/// <param name="Value">What is typed there: what a claim for it proves.</param>
public sealed record ClaimableField(string Path, string? ClaimPath, string Label, string Value);

/// <summary>
/// A record while it is being written: the entry as typed, the claims that follow its fields about, and the field in
/// hand, for which the next words selected are evidence. It knows nothing of pages and stores.
/// </summary>
/// <param name="slug">The record that is changed; null for a new one.</param>
public abstract class RecordFormState(string? slug)
{
    private readonly Dictionary<string, string> _parked = [];

    // What stood in a field when its claims were given, by what they name.
    private readonly Dictionary<string, string> _provenAs = new(StringComparer.Ordinal);

    /// <summary>What is typed.</summary>
    public abstract RecordEntry Entry { get; }

    /// <summary>The record that is changed; null for a new one.</summary>
    public string? Slug => slug;

    /// <summary>What it is called so far; null while nothing says.</summary>
    public abstract string? Title { get; }

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

    /// <summary>Every value typed so far that a claim may be for, in the order of the form.</summary>
    public abstract IEnumerable<ClaimableField> Fields { get; }

    /// <summary>The values that need proof and have none, in the order of the form.</summary>
    public IReadOnlyList<ClaimableField> Missing
    {
        get
        {
            var needs = ClaimNeeds.Of(Entry).ToHashSet(StringComparer.Ordinal);
            return [.. Fields.Where(f => f.ClaimPath is { } path && needs.Contains(path))];
        }
    }

    /// <summary>The values that were changed since a claim was given for them, in the order of the form: does it still say so?</summary>
    public IReadOnlyList<ClaimableField> Doubtful => [.. Fields.Where(f => IsProven(f) && _provenAs.TryGetValue(f.ClaimPath!, out var then) && then != f.Value)];

    /// <summary>What a claim for a field names; null while nothing is typed there that could be proven.</summary>
    public abstract string? ClaimPathOf(string path);

    /// <summary>What a field is, in words.</summary>
    public abstract string LabelOf(string path);

    /// <summary>The identity of the input of a field, row or part of a row.</summary>
    public abstract string InputIdOf(string path);

    /// <summary>The entry as it is published: without what only the form needs, and without claims that are for nothing any more.</summary>
    public abstract RecordEntry ForPublishing();

    /// <summary>Makes room for a row that was typed before, such as by a browser that kept it.</summary>
    public abstract void Reach(string list, int row);

    /// <summary>The records that the fields name; a field with nothing in it names null.</summary>
    public abstract IEnumerable<(RecordKind Kind, string? Slug)> Named();

    /// <summary>Goes on with another entry: after a conflict, or to begin anew.</summary>
    public void Replace(RecordEntry entry)
    {
        Put(entry);
        _parked.Clear();
        _provenAs.Clear();
        Touch();
    }

    /// <summary>Changes a field. Claims about it go with it: what one passage says of a row it still says when its role is corrected.</summary>
    /// <param name="field">The field's path; of a row, the row's.</param>
    /// <param name="change">What changes.</param>
    public void Change(string field, Action change)
    {
        NoteProofs();
        var before = ClaimPathOf(field);
        change();
        var after = ClaimPathOf(field);
        if (before is not null && after is null)
            _parked[field] = before;
        else if (after is not null && (before ?? _parked.GetValueOrDefault(field)) is { } moved && moved != after)
            Move(moved, after);
        if (after is not null)
            _parked.Remove(field);
        Touch();
    }

    /// <summary>Takes a row out, and with it what was claimed of it.</summary>
    /// <param name="list">The list's path.</param>
    /// <param name="row">Which, from 0.</param>
    public void Remove(string list, int row)
    {
        if (ClaimPathOf($"{list}/{row}") is { } path)
            Move(path, null);
        RemoveRow(list, row);
        foreach (var parked in _parked.Keys.Where(k => k.StartsWith(list + "/", StringComparison.Ordinal)).ToList())
            _parked.Remove(parked);
        if (InHand?.StartsWith(list + "/", StringComparison.Ordinal) is true)
            InHand = null;
        Touch();
    }

    /// <summary>Takes a field in hand: the next words selected are evidence for it.</summary>
    public void Take(string field)
    {
        if (InHand == field)
            return;
        InHand = field;
        Draft.Suggest(ClaimPathOf(field));
        Looked?.Invoke();
    }

    /// <summary>Claims that prove a path, or speak against it.</summary>
    public IReadOnlyList<ClaimEntry> ClaimsOf(string? claimPath) => claimPath is null ? [] : [.. Entry.Claims.Where(c => Covers(c, claimPath))];

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
        foreach (var field in Fields.Where(f => f.ClaimPath is { } path && Covers(claim, path)))
            _provenAs[field.ClaimPath!] = field.Value;
        Draft.Clear();
        var next = Missing.Count > 0 ? Missing[0] : null;
        InHand = next?.Path;
        Draft.Suggest(next?.ClaimPath);
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
        if (proves)
            Confirm(claimPath);
        claim.For = proves ? [.. claim.For.Append(claimPath).Distinct()] : [.. claim.For.Where(f => f != claimPath)];
        Touch();
    }

    /// <summary>Says that the claims of a value that was changed since still say so.</summary>
    public void Confirm(string claimPath)
    {
        foreach (var field in Fields.Where(f => f.ClaimPath == claimPath))
            _provenAs[claimPath] = field.Value;
        Looked?.Invoke();
    }

    /// <summary>Takes what claims prove from the record as it is stored, when a draft is gone on with that may have changed it.</summary>
    public void ProvenAsIn(RecordFormState stored)
    {
        foreach (var field in stored.Fields.Where(stored.IsProven))
            _provenAs[field.ClaimPath!] = field.Value;
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

    /// <summary>Shows what stands against publishing.</summary>
    public void Show(IEnumerable<Finding> findings)
    {
        var missing = Missing;
        Findings = new(Entry, findings.Select(f => f with { Message = InWords(f, missing) }));
    }

    /// <summary>What is wrong with exactly one field.</summary>
    public IReadOnlyList<string> ErrorsOf(string path) => Findings.Of(path);

    /// <summary>A record's name as shown, or its slug.</summary>
    public string NameOf(RecordKind kind, string slug) => Names.GetValueOrDefault((kind, slug), slug);

    /// <summary>A record as what a field is set to; null where nothing is.</summary>
    public Suggestion? Chosen(RecordKind kind, string? slug) => string.IsNullOrEmpty(slug) ? null : new(slug, NameOf(kind, slug));

    /// <summary>Sets what is typed.</summary>
    protected abstract void Put(RecordEntry entry);

    /// <summary>Makes the form whole: every list ends with a row to type in.</summary>
    protected abstract void Complete();

    /// <summary>Takes a row out of the entry.</summary>
    protected abstract void RemoveRow(string list, int row);

    /// <summary>Leaves of a copy's claims what is for values there are.</summary>
    protected void Prune(RecordEntry copy)
    {
        var paths = Fields.Select(f => f.ClaimPath).OfType<string>().ToList();
        foreach (var claim in copy.Claims)
            claim.For = [.. claim.For.Where(f => paths.Exists(p => p == f || p.StartsWith(f + "/", StringComparison.Ordinal)))];
        copy.Claims = [.. copy.Claims.Where(c => c.For.Count > 0)];
    }

    // Rules know values and slugs, people labels and names.
    private string InWords(Finding finding, IReadOnlyList<ClaimableField> missing) =>
        finding is Unproven && missing.FirstOrDefault(m => m.ClaimPath == finding.Where) is { } field
            ? EditingTexts.NeedsClaim(field.Label)
            : Names.Aggregate(finding.Message, (words, name) => words.Replace($"“{name.Key.Slug}”", $"“{name.Value}”", StringComparison.Ordinal));

    private bool IsProven(ClaimableField field) => ClaimsOf(field.ClaimPath).Any(c => string.IsNullOrWhiteSpace(c.Value) && c.Status is null or "" or "accepted");

    // Before the first change, whatever is there is as its claims have it.
    private void NoteProofs()
    {
        foreach (var field in Fields.Where(f => f.ClaimPath is not null))
            if (!IsProven(field))
                _provenAs.Remove(field.ClaimPath!);
            else
                _provenAs.TryAdd(field.ClaimPath!, field.Value);
    }

    private static bool Covers(ClaimEntry claim, string path) => claim.For.Exists(f => f == path || path.StartsWith(f + "/", StringComparison.Ordinal));

    // A claim about a value that another row still holds stays with that row.
    private void Move(string from, string? to)
    {
        if (Fields.Any(f => f.ClaimPath == from))
        {
            var holders = Fields.Count(f => f.ClaimPath == from);
            if (holders > (to is null ? 1 : 0))
                return;
        }
        foreach (var claim in Entry.Claims.Where(c => c.For.Contains(from)).ToList())
        {
            claim.For = [.. claim.For.Select(f => f == from ? to : f).OfType<string>().Distinct()];
            if (claim.For.Count == 0)
                Entry.Claims.Remove(claim);
        }
        if (_provenAs.Remove(from, out var proven) && to is not null)
            _provenAs[to] = proven;
        Draft.Rename(from, to);
    }
}
