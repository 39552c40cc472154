using KazDefense.Domain.Dates;

namespace KazDefense.Web.Shared.Forms;

/// <summary>Words of an article that an editor selected, with all that evidence needs.</summary>
/// <param name="Source">The source's slug.</param>
/// <param name="Paragraph">The paragraph, counted from 1.</param>
/// <param name="Start">The first Unicode code point within the trimmed paragraph.</param>
/// <param name="End">The code point after the last.</param>
/// <param name="Words">The words. They are for the screen: what is stored is where they stand.</param>
/// <param name="ParagraphHash">The paragraph's fingerprint.</param>
/// <param name="WordsHash">The words' fingerprint.</param>
/// <param name="Outlet">The slug of the outlet cited for them, as far as recognised; null where the article speaks for itself.</param>
/// <param name="OutletWords">What the article calls whom it cites, known or not; or null.</param>
/// <param name="Cited">The date of what is cited, or null.</param>
/// <param name="IsOutletSure">Whether the citation closes the very sentence; otherwise it closes the next, or only refers on, and is to be looked at.</param>
public sealed record ArticleSelection(
    string Source, int Paragraph, int Start, int End, string Words, string ParagraphHash, string WordsHash, string? Outlet, string? OutletWords, EdtfDate? Cited, bool IsOutletSure);

/// <summary>Words of the article that the form in hand rests on already.</summary>
/// <param name="Paragraph">The paragraph, counted from 1.</param>
/// <param name="Start">The first code point.</param>
/// <param name="End">The code point after the last.</param>
/// <param name="IsInHand">Whether they prove the field in hand.</param>
public readonly record struct ArticleMark(int Paragraph, int Start, int End, bool IsInHand = false);
