using KazDefense.Intake.Readers;

namespace KazDefense.Web.Shared.Forms;

/// <summary>A stretch of a paragraph that is marked in one way.</summary>
/// <param name="Words">The words.</param>
/// <param name="IsUsed">Whether some fact rests on them.</param>
/// <param name="IsOwn">Whether the form in hand does.</param>
/// <param name="IsChosen">Whether they are selected for the next claim.</param>
public readonly record struct ArticleStretch(string Words, bool IsUsed, bool IsOwn, bool IsChosen);

/// <summary>Cuts a paragraph where marks begin and end, so that marks may overlap without being nested.</summary>
internal static class ArticleStretches
{
    public static IEnumerable<ArticleStretch> Of(ArticleParagraph paragraph, IReadOnlyList<(int Start, int End)> used, IReadOnlyList<(int Start, int End)> own, (int Start, int End)? chosen)
    {
        IEnumerable<(int Start, int End)> all = [.. used, .. own, .. chosen is { } c ? [c] : Array.Empty<(int, int)>()];
        var cuts = all.SelectMany(m => new[] { m.Start, m.End }).Append(0).Append(paragraph.Length).Where(p => p >= 0 && p <= paragraph.Length).Distinct().Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (from, to) = (cuts[i], cuts[i + 1]);
            yield return new(paragraph.Slice(from, to), Covers(used), Covers(own), chosen is { } one && one.Start <= from && one.End >= to);

            bool Covers(IReadOnlyList<(int Start, int End)> marks) => marks.Any(m => m.Start <= from && m.End >= to);
        }
    }
}
