using System.Globalization;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Entries;

/// <summary>Makes slugs of words.</summary>
public static class SlugSuggestion
{
    /// <summary>A valid slug of a text's words, ASCII, at most <see cref="Slug.MaxLength"/> characters; null when no letter or digit is left.</summary>
    public static string? Of(string? text) => Of(text, Slug.MaxLength);

    /// <summary>The same, with the first year of a date behind it unless the text has it.</summary>
    public static string? Of(string? text, EdtfDate? date)
    {
        if ((date?.Earliest ?? date?.Latest)?.Year.ToString(CultureInfo.InvariantCulture) is not { } year || Of(text) is not { } whole || whole.Split('-').Contains(year))
            return Of(text);
        return $"{Of(text, Slug.MaxLength - year.Length - 1)}-{year}";
    }

    private static string? Of(string? text, int longest)
    {
        // A lone half of a pair cannot be folded; it is no letter either.
        var folded = NameKey.ToLatin(string.Concat((text ?? "").Select(c => char.IsSurrogate(c) ? ' ' : c)));
        var words = string.Concat(folded.Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slug = "";
        foreach (var word in words)
        {
            var longer = slug.Length == 0 ? word : $"{slug}-{word}";
            if (longer.Length > longest)
                return slug.Length == 0 ? word[..longest] : slug;
            slug = longer;
        }
        return slug.Length == 0 ? null : slug;
    }
}
