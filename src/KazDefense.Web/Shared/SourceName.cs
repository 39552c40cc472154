using System.Globalization;
using KazDefense.Domain.Dates;

namespace KazDefense.Web.Shared;

/// <summary>The short name by which readers tell sources apart: “McDermott 2012”.</summary>
public static class SourceName
{
    private const int Longest = 40;

    /// <summary>Last name of the first author and year; without an author the publication's initials, without a publication the title.</summary>
    /// <param name="authors">Authors, separated by line feeds, or null.</param>
    /// <param name="publication">Publication, or null.</param>
    /// <param name="title">Title.</param>
    /// <param name="date">When it appeared.</param>
    public static string Short(string? authors, string? publication, string title, EdtfDate date)
    {
        var year = (date.Bounds.Latest ?? date.Bounds.Earliest)?.Year.ToString(CultureInfo.InvariantCulture);
        var who = LastName(authors) ?? Initials(publication);
        return who is null || year is null ? Cut(title) : $"{who} {year}";
    }

    private static string? LastName(string? authors) =>
        authors?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault()?.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1];

    private static string? Initials(string? publication)
    {
        var words = publication?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return words.Length switch
        {
            0 => null,
            1 => words[0],
            _ => string.Concat(words.Where(w => char.IsUpper(w[0])).Select(w => w[0])) is { Length: > 1 } initials ? initials : Cut(publication!),
        };
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..(Longest - 1)].TrimEnd() + "…";
}
