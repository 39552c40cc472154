using System.Globalization;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Sources;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared.Forms;

namespace KazDefense.Web.Features.Editing.Events;

/// <summary>The next claim while it is made: where the source says it, and what it proves.</summary>
public sealed class ClaimDraft
{
    private string? _suggested;

    /// <summary>The source, or null while none is chosen.</summary>
    public Suggestion? Source { get; private set; }

    /// <summary>What kind of source it is.</summary>
    public SourceType Type { get; private set; } = SourceType.Article;

    /// <summary>The words selected, or null.</summary>
    public ArticleSelection? Selection { get; private set; }

    /// <summary>The paragraph as typed, where the text is not at hand.</summary>
    public string? Paragraph { get; set; }

    /// <summary>Where in a dataset or reference.</summary>
    public string? Locator { get; set; }

    /// <summary>Whom the article cites, or null.</summary>
    public Suggestion? Outlet { get; set; }

    /// <summary>Whom a parenthesis further on cites, perhaps for these words too; or null.</summary>
    public Suggestion? Offered { get; private set; }

    /// <summary>When that appeared, as typed.</summary>
    public string? Cited { get; set; }

    /// <summary>The paths of what it proves.</summary>
    public HashSet<string> For { get; } = [];

    /// <summary>Whether there is something to prove with.</summary>
    public bool HasPlace => Type is SourceType.Article ? Selection is not null || !string.IsNullOrWhiteSpace(Paragraph) : !string.IsNullOrWhiteSpace(Locator);

    /// <summary>What it still lacks, in words that say what to do; null where nothing.</summary>
    public string? Problem => this switch
    {
        { Source: null } => EditingTexts.ChooseSource,
        { Type: SourceType.Article, Selection: null } when !int.TryParse(Paragraph, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 => EditingTexts.SelectWords,
        { Type: not SourceType.Article } when string.IsNullOrWhiteSpace(Locator) => EditingTexts.GiveLocator,
        { For.Count: 0 } => EditingTexts.SayWhatItProves,
        _ => null,
    };

    /// <summary>Works from another source.</summary>
    public void Use(Suggestion? source, SourceType type)
    {
        (Source, Type) = (source, type);
        Clear();
        Paragraph = null;
    }

    /// <summary>Takes words for evidence; what the field in hand is, they are for.</summary>
    public void Select(ArticleSelection selection, Suggestion? outlet)
    {
        Selection = selection;
        Paragraph = selection.Paragraph.ToString(CultureInfo.InvariantCulture);
        // What a parenthesis further on cites may be about other words: it is offered, not taken.
        Offered = selection.IsOutletSure ? null : outlet;
        Outlet = selection.IsOutletSure ? outlet : null;
        Cited = selection.IsOutletSure ? selection.Cited?.Text : null;
    }

    /// <summary>Takes the outlet offered.</summary>
    public void TakeOffered() => (Outlet, Cited, Offered) = (Offered, Selection?.Cited?.Text, null);

    /// <summary>Makes it be for a value, instead of the one suggested before, unless something was chosen by hand.</summary>
    public void Suggest(string? claimPath)
    {
        if (_suggested is not null && For.Count == 1)
            For.Remove(_suggested);
        if (For.Count > 0 || claimPath is null)
            return;
        For.Add(claimPath);
        _suggested = claimPath;
    }

    /// <summary>Says by hand whether it is for a value.</summary>
    public void Prove(string claimPath, bool proves)
    {
        _suggested = null;
        if (proves)
            For.Add(claimPath);
        else
            For.Remove(claimPath);
    }

    /// <summary>Follows a value that is named otherwise now, or is gone.</summary>
    public void Rename(string from, string? to)
    {
        if (!For.Remove(from))
            return;
        if (to is not null)
            For.Add(to);
        if (_suggested == from)
            _suggested = to;
    }

    /// <summary>Goes on to the next claim from the same source.</summary>
    public void Clear()
    {
        For.Clear();
        (_suggested, Selection, Locator, Outlet, Offered, Cited) = (null, null, null, null, null, null);
    }

    /// <summary>The claim.</summary>
    public ClaimEntry Entry() => new()
    {
        For = [.. For],
        Source = Source?.Slug,
        Paragraph = Type is SourceType.Article ? Paragraph : null,
        Start = Selection?.Start.ToString(CultureInfo.InvariantCulture),
        End = Selection?.End.ToString(CultureInfo.InvariantCulture),
        ParagraphHash = Selection?.ParagraphHash,
        WordsHash = Selection?.WordsHash,
        Locator = Type is SourceType.Article ? null : Locator,
        Outlet = Outlet?.Slug,
        Cited = Blank(Cited),
    };

    /// <summary>Whether two accepted claims rest on the same words and differ at most in what they are for.</summary>
    public static bool IsSameWord(ClaimEntry a, ClaimEntry b) =>
        (a.Source, a.Paragraph, a.Start, a.End, Blank(a.Locator), Blank(a.Outlet), Blank(a.Cited)) == (b.Source, b.Paragraph, b.Start, b.End, Blank(b.Locator), Blank(b.Outlet), Blank(b.Cited))
        && a.Passages.Count == 0 && Blank(a.Value) is null && Blank(a.Note) is null && Blank(a.AsOf) is null && a.Status is null or "" or "accepted";

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
