using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Sources;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared.Facts;

namespace KazDefense.Web.Features.Sources;

/// <summary>A source's bibliography and coverage as a table of facts.</summary>
internal static class SourceFacts
{
    public static IReadOnlyList<Fact> Of(Source s)
    {
        Fact?[] facts =
        [
            new(SourceTexts.Authors, s.Authors?.Replace("\n", ", ", StringComparison.Ordinal) ?? SourceTexts.NotNamed),
            Optional(SourceTexts.Publication, s.Publication),
            Optional(SourceTexts.Publisher, s.Publisher),
            Optional(SourceTexts.VolumeIssue, string.Join(", ", new[] { s.Volume, s.Issue }.OfType<string>())),
            new(SourceTexts.Date, DateText.Format(s.Date, CultureInfo.CurrentCulture)) { Date = s.Date, Code = s.Date.Text, Notes = [s.DateNote is null ? Texts.Of(s.DateBasis) : $"{Texts.Of(s.DateBasis)}: {s.DateNote}"] },
            new(SourceTexts.Language, LanguageName(s.Language)),
            s.Address is { } address ? new(SourceTexts.Address, address) { Href = IsWeb(address) ? address : null } : null,
            s.CoversYears is { } years ? new(SourceTexts.Years, DateText.Format(years, CultureInfo.CurrentCulture)) { Date = years, Code = years.Text } : null,
            s.Content is { } content ? new(SourceTexts.Content, SourceTexts.ContentParagraphs(content)) : null,
            new(SourceTexts.Terms, s.Licence is { } licence ? SourceTexts.DataTerms(licence) : s.Type is SourceType.Article ? SourceTexts.ArticleTerms : SourceTexts.NotGiven),
            Optional(SourceTexts.Note, s.Note),
        ];
        return [.. facts.OfType<Fact>()];
    }

    private static Fact? Optional(string label, string? value) => string.IsNullOrEmpty(value) ? null : new(label, value);

    // A link that a seed or an editor wrote must lead to a page, not run something.
    private static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static string LanguageName(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }
}
