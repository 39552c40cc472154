using KazDefense.Intake.Readers;

namespace KazDefense.Web.Shared.Forms;

/// <summary>How strongly a stretch of a paragraph is marked; of several marks over one another, the strongest.</summary>
public enum ArticleUse
{
    /// <summary>Nothing rests on it.</summary>
    None,

    /// <summary>Some other fact does.</summary>
    Elsewhere,

    /// <summary>The form in hand does.</summary>
    Own,

    /// <summary>The field in hand does.</summary>
    InHand,
}

/// <summary>A stretch of a paragraph that is marked in one way.</summary>
/// <param name="Words">The words.</param>
/// <param name="Use">What rests on them.</param>
public readonly record struct ArticleStretch(string Words, ArticleUse Use);

/// <summary>Stretches one after another that are, or are not, selected for the next claim.</summary>
/// <param name="IsChosen">Whether they are.</param>
/// <param name="Stretches">The stretches.</param>
public readonly record struct ArticleRun(bool IsChosen, IReadOnlyList<ArticleStretch> Stretches);

/// <summary>Cuts a paragraph where marks begin and end, so that marks may overlap without being nested; what is selected stays one piece.</summary>
internal static class ArticleStretches
{
    public static IEnumerable<ArticleRun> Of(ArticleParagraph paragraph, IReadOnlyList<(int Start, int End)> used, IReadOnlyList<ArticleMark> own, (int Start, int End)? chosen)
    {
        var (start, end) = chosen ?? (0, 0);
        int[] edges = [.. new[] { 0, start, end, paragraph.Length }.Where(p => p >= 0 && p <= paragraph.Length).Distinct().Order()];
        for (var i = 0; i + 1 < edges.Length; i++)
            yield return new(end > start && edges[i] >= start && edges[i + 1] <= end, [.. Within(paragraph, used, own, edges[i], edges[i + 1])]);
    }

    private static IEnumerable<ArticleStretch> Within(ArticleParagraph paragraph, IReadOnlyList<(int Start, int End)> used, IReadOnlyList<ArticleMark> own, int first, int last)
    {
        int[] cuts = [.. used.Concat(own.Select(m => (m.Start, m.End))).SelectMany(m => new[] { m.Start, m.End }).Append(first).Append(last).Where(p => p >= first && p <= last).Distinct().Order()];
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var (from, to) = (cuts[i], cuts[i + 1]);
            var mine = own.Where(m => m.Start <= from && m.End >= to).ToList();
            yield return new(paragraph.Slice(from, to),
                mine.Exists(m => m.IsInHand) ? ArticleUse.InHand : mine.Count > 0 ? ArticleUse.Own : used.Any(m => m.Start <= from && m.End >= to) ? ArticleUse.Elsewhere : ArticleUse.None);
        }
    }
}
