using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Entries;

/// <summary>Reads the claims of a record: each becomes one claim for every value that it is for.</summary>
internal sealed class ClaimEntryReader(EntryFields fields, EntryContext context)
{
    private readonly ClaimedValueReader _values = new(fields);

    /// <summary>The date from which the words of a record count: that of its first claim's source.</summary>
    public EdtfDate? ReferenceOf(IEnumerable<ClaimEntry> claims) => context.DateOfFirst(claims);

    /// <summary>The claims, in an order that depends on what they say only.</summary>
    /// <param name="claims">What was typed.</param>
    /// <param name="record">The record they are about, without claims; null when it could not be read.</param>
    public IReadOnlyList<ClaimDocument> Read(IReadOnlyList<ClaimEntry> claims, RecordDocument? record)
    {
        var claimable = record is null ? null : ClaimableValues.Of(record);
        var read = claims.SelectMany((claim, row) => IsBlank(claim) ? [] : Read(claim, $"claims/{row}", claimable)).ToList();
        // What is not sound lacks what claims are ordered by.
        return fields.IsSound ? ClaimOrder.Of(read) : [];
    }

    /// <summary>Whether nothing is typed in a claim.</summary>
    public static bool IsBlank(ClaimEntry c) => c.IsBlank && c.For.Count == 0 && c.Passages.All(p => p.IsBlank)
        && string.IsNullOrWhiteSpace(c.Source + c.Locator + c.Outlet + c.Cited + c.AsOf + c.Value + c.Note);

    private IReadOnlyList<ClaimDocument> Read(ClaimEntry entry, string path, IReadOnlyList<ProvableValue>? claimable)
    {
        var source = fields.Needed($"{path}/source", entry.Source, "Choose the source that says so.");
        var published = source is null ? null : context.SourceDate(source);
        var asOf = fields.Date($"{path}/asOf", entry.AsOf, published) ?? published;
        if (asOf is null && source is not null && string.IsNullOrWhiteSpace(entry.AsOf))
            fields.Add($"{path}/source", $"There is no source {TypedText.Quote(source)}. Choose one that exists, or create it first.");
        var template = new ClaimDocument
        {
            Field = "",
            Value = "",
            Source = source!,
            Passages = Passages(entry, path),
            Locator = fields.Line($"{path}/locator", entry.Locator),
            Outlet = fields.Line($"{path}/outlet", entry.Outlet),
            Cited = fields.Date($"{path}/cited", entry.Cited, published),
            AsOf = asOf!,
            Status = fields.Term<ClaimStatus>($"{path}/status", entry.Status, ClaimStatus.Accepted),
            Note = fields.Text($"{path}/note", entry.Note),
        };
        if (entry.For.All(string.IsNullOrWhiteSpace))
            fields.Add($"{path}/for", "A claim is for something. Mark the fields that it proves.");
        if (claimable is null)
            return [];
        var matched = Matched(entry, path, claimable);
        return [.. _values.Of(matched, entry.Value, template.Status, path, published).Select(v => template with { Field = v.Field.Field, Item = v.Field.Item, Value = v.Value })];
    }

    private List<ProvableValue> Matched(ClaimEntry entry, string path, IReadOnlyList<ProvableValue> claimable)
    {
        var matched = new List<ProvableValue>();
        foreach (var (typed, row) in entry.For.Select((f, i) => (f, i)))
        {
            if (fields.Line($"{path}/for/{row}", typed) is not { } target)
                continue;
            var under = ClaimableValues.Under(target, claimable);
            if (under.Count == 0)
                fields.Add($"{path}/for/{row}", ClaimableValues.NothingUnder(target, claimable));
            matched.AddRange(under);
        }
        return [.. matched.Distinct()];
    }

    private IReadOnlyList<PassageDocument> Passages(ClaimEntry entry, string path)
    {
        var further = entry.Passages.Select((p, i) => (Passage: p, Path: $"{path}/passages/{i}"));
        return [.. further.Prepend((entry, path)).Where(p => !p.Passage.IsBlank).Select(p => Passage(p.Passage, p.Path))];
    }

    private PassageDocument Passage(PassageEntry p, string path)
    {
        if (string.IsNullOrWhiteSpace(p.Paragraph))
            fields.Add($"{path}/paragraph", "Say in which paragraph: lines with words in them, counted from 1.");
        return new(
            fields.Count($"{path}/paragraph", p.Paragraph).GetValueOrDefault(),
            fields.Count($"{path}/start", p.Start).GetValueOrDefault(),
            fields.Count($"{path}/end", p.End).GetValueOrDefault(),
            fields.Line($"{path}/paragraphHash", p.ParagraphHash) ?? "",
            fields.Line($"{path}/wordsHash", p.WordsHash) ?? "");
    }
}
