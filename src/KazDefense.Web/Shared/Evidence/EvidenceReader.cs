using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;

namespace KazDefense.Web.Shared.Evidence;

/// <summary>Brings the claims about a record with the words they rest on, ready for marks and cards.</summary>
public sealed class EvidenceReader(PassageReader passages)
{
    /// <summary>The evidence of a record, or of several whose fields do not mix.</summary>
    public async Task<RecordEvidence> ReadAsync(IEnumerable<ClaimRow> claims, CancellationToken ct)
    {
        var read = new Dictionary<(string? File, PassageRow Place), PassageView>();
        var evidence = new List<(ClaimRow, ClaimEvidence)>();
        foreach (var claim in claims)
        {
            var views = new List<PassageView>(claim.Passages.Count);
            foreach (var place in claim.Passages)
            {
                // One passage often proves many values.
                if (!read.TryGetValue((claim.SourceFile, place), out var view))
                    read[(claim.SourceFile, place)] = view = await passages.ReadAsync(claim.SourceFile, PlaceOf(place), ct);
                views.Add(view);
            }
            evidence.Add((claim, Of(claim, views)));
        }
        return new(evidence);
    }

    private static Passage PlaceOf(PassageRow row) => new()
    {
        Paragraph = row.Paragraph, Start = row.Start, End = row.End, ParagraphHash = row.ParagraphHash, WordsHash = row.WordsHash,
    };

    private static ClaimEvidence Of(ClaimRow claim, IReadOnlyList<PassageView> views) => new(claim.Status, claim.Source, claim.SourceTitle, SourceLine(claim), views)
    {
        Value = ClaimWords.Of(claim),
        Locator = claim.Locator,
        Outlet = claim.OutletName,
        Cited = claim.Cited,
        AsOf = claim.AsOf,
        Note = claim.Note,
    };

    // Author, publication and date, as under a headline.
    private static string? SourceLine(ClaimRow claim)
    {
        if (claim.SourceType is not SourceType.Article)
            return null;
        string?[] parts = [claim.SourceAuthors?.Replace("\n", ", ", StringComparison.Ordinal), claim.SourcePublication, DateText.Format(claim.SourceDate, CultureInfo.CurrentCulture)];
        return string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }
}

/// <summary>The evidence of a record, by field and item.</summary>
public sealed class RecordEvidence
{
    private readonly ILookup<(string Field, string? Item), ClaimEvidence> _claims;

    internal RecordEvidence(IReadOnlyList<(ClaimRow Claim, ClaimEvidence Evidence)> claims)
    {
        // The accepted one first: it is what the value beside the mark says.
        _claims = claims.OrderBy(c => c.Claim.Status).ToLookup(c => (c.Claim.Field, c.Claim.Item), c => c.Evidence);
        Values = [.. claims.Select(c => (c.Claim.Field, c.Claim.Item)).Distinct()];
        Conflicts = claims.Count(c => c.Claim.Status is ClaimStatus.Conflicting);
    }

    /// <summary>Every value that something is claimed of, in the order of the claims.</summary>
    public IReadOnlyList<(string Field, string? Item)> Values { get; }

    /// <summary>How many claims say otherwise than the record.</summary>
    public int Conflicts { get; }

    /// <summary>The claims about a value, the accepted one first; empty where nothing is claimed.</summary>
    public IReadOnlyList<ClaimEvidence> Of(string field, string? item = null) => [.. _claims[(field, item)]];
}
