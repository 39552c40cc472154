using KazDefense.Domain.Dates;
using KazDefense.Domain.Sources;

namespace KazDefense.Store.Claims;

/// <summary>A claim as pages and the API show it.</summary>
/// <param name="Field">The field it speaks of.</param>
/// <param name="Item">Which of the field's values, or null.</param>
/// <param name="Value">The value in the record's terms.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Source">The source's slug.</param>
/// <param name="SourceTitle">The source's title.</param>
/// <param name="SourceDate">When the source appeared.</param>
/// <param name="SourceFile">The source's text file in the articles folder, or null.</param>
/// <param name="Locator">The row or address in a dataset or reference, or null.</param>
/// <param name="Passages">The passages in an article, in order.</param>
/// <param name="Outlet">The outlet's slug, or null when the article speaks for itself.</param>
/// <param name="OutletName">The outlet's name, or null.</param>
/// <param name="Cited">The date of what is cited, or null.</param>
/// <param name="AsOf">When the claim was true, as far as its source can tell.</param>
/// <param name="Note">A remark, or null.</param>
public sealed record ClaimRow(
    string Field, string? Item, string Value, ClaimStatus Status,
    string Source, string SourceTitle, EdtfDate SourceDate, string? SourceFile, string? Locator, IReadOnlyList<PassageRow> Passages,
    string? Outlet, string? OutletName, EdtfDate? Cited, EdtfDate? AsOf, string? Note)
{
    /// <summary>The source's authors, separated by line feeds, or null.</summary>
    public string? SourceAuthors { get; init; }

    /// <summary>The source's publication, or null.</summary>
    public string? SourcePublication { get; init; }

    /// <summary>What the source is, and so how places within it are given.</summary>
    public SourceType SourceType { get; init; } = SourceType.Article;

    /// <summary>Whether the claim proves or disputes the value of a field.</summary>
    public bool IsAbout(string field, string? item = null) => Field == field && Item == item;
}

/// <summary>Words in an article, by their place.</summary>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Start">The first code point within it.</param>
/// <param name="End">The code point after the last.</param>
/// <param name="ParagraphHash">The paragraph's fingerprint.</param>
/// <param name="WordsHash">The words' fingerprint.</param>
public sealed record PassageRow(int Paragraph, int Start, int End, string ParagraphHash, string WordsHash);
