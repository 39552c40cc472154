using System.Globalization;
using System.Text.RegularExpressions;

namespace KazDefense.Domain.Dates;

internal enum NaturalDateTokenKind
{
    Word,

    /// <summary>Up to four digits, without "st", "nd", "rd" or "th".</summary>
    Number,

    /// <summary>A year with "s": 1990s.</summary>
    Decade,

    /// <summary>"2009-10", "2010-01-20" or "20.01.2010": Year, Month and perhaps Day are set.</summary>
    Calendar,

    /// <summary>"winter 2009–10": Year is that of its December.</summary>
    Winter,
    Dash,
    Comma,
    QuestionMark,
}

/// <summary>A piece of a date in words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">A word, in lower case.</param>
/// <param name="Number">A number, or the year of a decade.</param>
/// <param name="Year">The year of a calendar date or winter.</param>
/// <param name="Month">The month of a calendar date.</param>
/// <param name="Day">The day of a calendar date, or 0.</param>
/// <param name="Tight">For a dash: no white space on either side.</param>
internal readonly partial record struct NaturalDateToken(
    NaturalDateTokenKind Kind, string Word = "", int Number = 0, int Year = 0, int Month = 0, int Day = 0, bool Tight = false)
{
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal) { "the", "of", "in", "on", "during" };

    [GeneratedRegex(@"\G\s*(?:
        winter\s+(?:of\s+)?(?<winter>[0-9]{4})\s?[-–—/]\s?(?<next>[0-9]{4}|[0-9]{2})(?![0-9])
      | (?<y>[0-9]{4})-(?<m>[0-9]{2})(?:-(?<d>[0-9]{2}))?(?![0-9])
      | (?:(?<d>[0-9]{1,2})\.)?(?<m>[0-9]{1,2})\.(?<y>[0-9]{4})(?![0-9])
      | (?<decade>[0-9]{4})['’]?s\b
      | (?<number>0[1-9]|[1-9][0-9]{0,3})(?:st|nd|rd|th)?(?![0-9])
      | (?<word>\p{L}+)\.?
      | (?<dash>[-–—−])\s*
      | (?<comma>,)
      | (?<question>\?)
      )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Piece();

    /// <summary>The pieces, words that carry no meaning left out; null where something is no piece of a date.</summary>
    public static List<NaturalDateToken>? Split(string text)
    {
        List<NaturalDateToken> tokens = [];
        for (var at = 0; at < text.Length;)
        {
            var match = Piece().Match(text, at);
            if (!match.Success || Of(match) is not { } token)
                return null;
            if (!Fillers.Contains(token.Word))
                tokens.Add(token);
            at += match.Length;
        }
        return tokens;
    }

    private static NaturalDateToken? Of(Match match)
    {
        bool Has(string group) => match.Groups[group].Success;
        int Value(string group) => Has(group) ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

        if (Has("winter"))
        {
            var next = Value("winter") + 1;
            return Value("next") == (match.Groups["next"].Length == 2 ? next % 100 : next)
                ? new(NaturalDateTokenKind.Winter, Year: Value("winter"))
                : null;
        }
        if (Has("y"))
        {
            return Value("m") == 0 || (Has("d") && Value("d") == 0)
                ? null
                : new(NaturalDateTokenKind.Calendar, Year: Value("y"), Month: Value("m"), Day: Value("d"));
        }
        if (Has("decade"))
            return new(NaturalDateTokenKind.Decade, Number: Value("decade"));
        if (Has("number"))
            return new(NaturalDateTokenKind.Number, Number: Value("number"));
        if (Has("word"))
            return new(NaturalDateTokenKind.Word, match.Groups["word"].Value.ToLowerInvariant());
        if (Has("dash"))
            return new(NaturalDateTokenKind.Dash, Tight: match.Length == 1);
        return new(Has("comma") ? NaturalDateTokenKind.Comma : NaturalDateTokenKind.QuestionMark);
    }
}
