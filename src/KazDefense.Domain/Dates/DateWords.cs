using System.Globalization;

namespace KazDefense.Domain.Dates;

/// <summary>
/// One language's words around dates. Templates take the phrase as {0}; months come from the language's culture.
/// </summary>
internal sealed record DateWords
{
    /// <summary>Whose month names go with these words.</summary>
    public required CultureInfo Culture { get; init; }

    public required string About { get; init; }
    public required string Perhaps { get; init; }
    public required string PerhapsAbout { get; init; }
    public required string Since { get; init; }
    public required string Until { get; init; }
    public required string EndUnknown { get; init; }
    public required string BeginningUnknown { get; init; }
    public required string By { get; init; }
    public required string After { get; init; }

    /// <summary>{0} and {1} joined by <see cref="And"/>.</summary>
    public required string Between { get; init; }
    public required string And { get; init; }
    public required string Or { get; init; }

    /// <summary>{0} day or days, {1} month.</summary>
    public required string DayOfMonth { get; init; }

    /// <summary>{0} what lies within the year, {1} the year.</summary>
    public required string OfYear { get; init; }
    public required string Decade { get; init; }

    /// <summary>The name of a century by its number, the 21st being 2000–2099.</summary>
    public required Func<int, string> Century { get; init; }

    /// <summary>Spring to winter.</summary>
    public required IReadOnlyList<string> Seasons { get; init; }

    private static readonly DateWords English = new()
    {
        Culture = CultureInfo.GetCultureInfo("en"),
        About = "about {0}",
        Perhaps = "perhaps {0}",
        PerhapsAbout = "perhaps about {0}",
        Since = "since {0}",
        Until = "until {0}",
        EndUnknown = "from {0}, end unknown",
        BeginningUnknown = "until {0}, beginning unknown",
        By = "by {0}",
        After = "after {0}",
        Between = "between {0}",
        And = "and",
        Or = "or",
        DayOfMonth = "{0} {1}",
        OfYear = "{0} {1}",
        Decade = "{0}s",
        Century = number => $"{number}{number switch { 21 => "st", 22 => "nd", 23 => "rd", _ => "th" }} century",
        Seasons = ["spring", "summer", "autumn", "winter"],
    };

    private static readonly Dictionary<string, DateWords> ByLanguage = new(StringComparer.Ordinal) { ["en"] = English };

    /// <summary>The words of a culture's language; English, months too, where there are none yet: never two languages in one date.</summary>
    public static DateWords Of(CultureInfo culture) =>
        ByLanguage.GetValueOrDefault(culture.TwoLetterISOLanguageName, English);
}
