using System.Globalization;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Entries;

/// <summary>Writes a record's claims as one would type them: what one passage says of several fields is one claim.</summary>
internal static class ClaimEntryWriter
{
    public static List<ClaimEntry> Of(RecordDocument document)
    {
        var own = ClaimableValues.Of(document).ToList();
        var places = own.Select((v, i) => (v, i)).DistinctBy(p => p.v.Path).ToDictionary(p => p.v.Path, p => p.i, StringComparer.Ordinal);
        var values = own.ToHashSet();
        return
        [
            .. document.Claims
                .OrderBy(c => places.GetValueOrDefault(PathOf(c), int.MaxValue))
                .GroupBy(c => (Saying: ClaimOrder.TextOf(c with { Field = "", Item = null, Value = "" }), Alone: SaysOtherwise(c, values) ? PathOf(c) + '\u001f' + c.Value : null))
                .Select(g => Entry(g.First(), [.. g.Select(PathOf)], g.Key.Alone is not null)),
        ];
    }

    private static bool SaysOtherwise(ClaimDocument c, HashSet<ProvableValue> values) =>
        !values.Contains(new(c.Field, c.Item, c.Value)) || (c.Status is ClaimStatus.Conflicting or ClaimStatus.Superseded && c.Field != "names");

    private static string PathOf(ClaimDocument c) => new ProvableValue(c.Field, c.Item, c.Value).Path;

    private static ClaimEntry Entry(ClaimDocument c, List<string> paths, bool saysOtherwise)
    {
        var entry = new ClaimEntry
        {
            For = paths,
            Source = c.Source,
            Locator = c.Locator,
            Outlet = c.Outlet,
            Cited = c.Cited?.Text,
            AsOf = c.AsOf.Text,
            Status = Term.Of(c.Status),
            Value = saysOtherwise ? c.Value : null,
            Note = c.Note,
            Passages = [.. c.Passages.Skip(1).Select(p => Fill(new PassageEntry(), p))],
        };
        return c.Passages is [var first, ..] ? (ClaimEntry)Fill(entry, first) : entry;
    }

    private static PassageEntry Fill(PassageEntry entry, PassageDocument passage)
    {
        entry.Paragraph = passage.Paragraph.ToString(CultureInfo.InvariantCulture);
        if (passage.IsWholeParagraph)
            return entry;
        entry.Start = passage.Start.ToString(CultureInfo.InvariantCulture);
        entry.End = passage.End.ToString(CultureInfo.InvariantCulture);
        entry.ParagraphHash = passage.ParagraphHash.Length == 0 ? null : passage.ParagraphHash;
        entry.WordsHash = passage.WordsHash.Length == 0 ? null : passage.WordsHash;
        return entry;
    }
}
