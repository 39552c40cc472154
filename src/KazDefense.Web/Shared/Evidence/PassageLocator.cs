using System.Globalization;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Intake.Readers;
using KazDefense.Store.Records;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Shared.Evidence;

/// <summary>Finds where quoted words stand in an article, so that nobody needs to count characters. Where the text is not at hand the paragraph alone stays.</summary>
internal sealed class PassageLocator(RecordNameQuery records, EvidenceReader evidence)
{
    /// <summary>Makes passages of all words that an entry's claims quote.</summary>
    /// <returns>What could not be found, by the entry's paths: <c>claims/0/words</c>.</returns>
    public async Task<IReadOnlyList<Finding>> LocateAsync(RecordEntry entry, CancellationToken ct)
    {
        var findings = new List<Finding>();
        foreach (var (claim, row) in entry.Claims.Select((c, i) => (c, i)))
        {
            var further = claim.Passages.Select((p, i) => (Passage: p, Path: $"claims/{row}/passages/{i}/words"));
            var quoted = further.Prepend((claim, $"claims/{row}/words")).Where(p => !string.IsNullOrWhiteSpace(p.Passage.Words)).ToList();
            if (quoted.Count == 0)
                continue;
            var text = await TextAsync(claim.Source, ct);
            foreach (var (passage, path) in quoted)
                if (Locate(text, passage) is { } problem)
                    findings.Add(new(path, problem));
        }
        return findings;
    }

    /// <summary>The text of a source, by its slug, where it is at hand; null otherwise.</summary>
    public async Task<ArticleText?> TextAsync(string? source, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(source))
            return null;
        var key = (RecordKind.Source, source.Trim());
        return (await records.RunAsync([key], ct)).TryGetValue(key, out var found) ? await evidence.TextAsync(found.File, ct) : null;
    }

    /// <summary>Makes a place and fingerprints of the words that a passage quotes.</summary>
    /// <returns>Why they could not be found, in words that say what to do; null where they were, or where there is no text to look in.</returns>
    public static string? Locate(ArticleText? text, PassageEntry passage)
    {
        if (string.IsNullOrWhiteSpace(passage.Words))
            return null;
        if (!string.IsNullOrWhiteSpace(passage.Start + passage.End + passage.ParagraphHash + passage.WordsHash))
            return EvidenceTexts.WordsOrPlace;
        var isNumbered = int.TryParse(passage.Paragraph, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        // A paragraph that is no number is for the reader of entries to speak of.
        if (text is null || (!isNumbered && !string.IsNullOrWhiteSpace(passage.Paragraph)))
        {
            passage.Words = null;
            return null;
        }
        var found = text.Locate(passage.Words).Where(p => !isNumbered || p.Paragraph.Number == number).ToList();
        if (found is not [var words])
            return (found.Count, isNumbered) switch
            {
                (0, true) => EvidenceTexts.WordsNotIn(number),
                (0, false) => EvidenceTexts.WordsNowhere,
                (_, true) => EvidenceTexts.WordsTwiceIn(number),
                _ => EvidenceTexts.WordsTwice,
            };
        (passage.Paragraph, passage.Start, passage.End) = (Number(words.Paragraph.Number), Number(words.Start), Number(words.End));
        (passage.ParagraphHash, passage.WordsHash, passage.Words) = (words.ParagraphHash, words.WordsHash, null);
        return null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
