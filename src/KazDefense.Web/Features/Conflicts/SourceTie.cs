using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Conflicts;

/// <summary>Whether the two sides of a disagreement come to us independently.</summary>
internal static class SourceTie
{
    /// <summary>What the sides have in common, in words; that they have nothing in common where that is so.</summary>
    public static string Of(IReadOnlyList<ClaimRow> accepted, IReadOnlyList<ClaimRow> others)
    {
        if (accepted.Count == 0)
            return ConflictTexts.NothingAccepted;
        if (IsOneSource(accepted, others))
            return ConflictTexts.SameArticle;
        if (Common(accepted, others, c => [.. AuthorNames.Keys(c.SourceAuthors)]) is [var author, ..])
            return ConflictTexts.SameAuthor(accepted.SelectMany(c => (c.SourceAuthors ?? "").Split('\n')).First(name => AuthorNames.Keys(name).Contains(author)));
        if (Common(accepted, others, c => c.OutletName is { } outlet ? [outlet] : []) is [var outlet, ..])
            return ConflictTexts.SameOutlet(outlet);
        return Common(accepted, others, c => c.SourcePublication is { } publication ? [publication] : []) is [var publication, ..]
            ? ConflictTexts.SamePublication(publication)
            : ConflictTexts.Independent;
    }

    /// <summary>Whether one article says both.</summary>
    public static bool IsOneSource(IReadOnlyList<ClaimRow> accepted, IReadOnlyList<ClaimRow> others) => Common(accepted, others, c => [c.Source]).Count > 0;

    private static List<string> Common(IReadOnlyList<ClaimRow> one, IReadOnlyList<ClaimRow> other, Func<ClaimRow, string[]> of) => [.. one.SelectMany(of).Intersect(other.SelectMany(of))];
}
