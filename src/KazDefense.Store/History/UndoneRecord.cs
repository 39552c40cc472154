using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Editing;

namespace KazDefense.Store.History;

/// <summary>One record that a batch changed: what it said before, what the batch left, and what it says now.</summary>
/// <param name="Now">The record as it stands.</param>
/// <param name="Document">What it says now.</param>
/// <param name="MergedInto">The slug of the record it is merged into now, or null.</param>
/// <param name="Left">What the batch made of it.</param>
/// <param name="Before">What it was before; null where the batch made it.</param>
/// <param name="Since">Every revision after the batch's, in order.</param>
internal sealed record UndoneRecord(Record Now, RecordDocument Document, string? MergedInto, Revision Left, Revision? Before, IReadOnlyList<Revision> Since)
{
    private const int MostFields = 5;

    /// <summary>Whether it is already what it was before: there is nothing to undo.</summary>
    public bool IsUndone => Before is null ? Now.State is RecordState.Withdrawn && MergedInto is null : Says(Before);

    /// <summary>The change that undoes the batch here, or what stands against it.</summary>
    public (RecordChange? Change, Finding? Refusal) Undo()
    {
        if (Says(Left))
            return (ChangeTo(Before is null ? Document : Read(Before)), null);
        if (Now.State != Left.State || MergedInto != Left.MergedInto)
            return (null, Refusal(MergedInto is { } into ? $"was merged into “{into}” since" : Now.State is RecordState.Withdrawn ? "was withdrawn since" : "was brought back since", ""));
        if (Before is null)
            return (null, Refusal("was changed since", ""));
        var (left, before) = (Read(Left), Read(Before));
        var merging = DocumentMerge.ThreeWay(left, before, Document);
        var both = merging.Conflicts.Select(c => c.Path).Concat(DocumentMerge.Exchanged(left, before, Document)).Distinct().ToList();
        return both.Count == 0
            ? (ChangeTo(merging.Merged), null)
            : (null, Refusal("was changed since", $", and says something else of {string.Join(", ", both.Take(MostFields))}{(both.Count > MostFields ? $" and {both.Count - MostFields} more" : "")}"));
    }

    // The version that first said what stands here now: undoing a later one would only bring back what it undid.
    private Finding Refusal(string what, string fields) => new(Now.Slug,
        $"The {Term.Of(Now.Kind)} “{Now.Slug}” {what}, in version {(Since.FirstOrDefault(Says) ?? Left).Version}{fields}. Undo that first.");

    private RecordChange ChangeTo(RecordDocument document) => new(document, Now.Version) { State = Before?.State ?? RecordState.Withdrawn, MergedInto = Before?.MergedInto, Cause = ChangeCause.Undoing };

    private bool Says(Revision revision) => revision.State == Now.State && revision.MergedInto == MergedInto && Read(revision).Snapshot == Document.Snapshot;

    private RecordDocument Read(Revision revision) => DocumentJson.Read(Now.Kind, revision.Snapshot);
}
