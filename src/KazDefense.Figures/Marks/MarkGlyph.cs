using KazDefense.Domain.Events;

namespace KazDefense.Figures;

/// <summary>The shape of a kind, and how its standing fills it.</summary>
internal static class MarkGlyph
{
    /// <summary>Half of the widest glyph, its stroke included, in px.</summary>
    internal const double Reach = 6.5;

    /// <summary>The sprite's name of the kind's shape.</summary>
    internal static string Id(EventKind kind) => kind switch
    {
        EventKind.Exercise => "exe",
        EventKind.Agreement => "agr",
        EventKind.Meeting => "mtg",
        EventKind.Transfer => "trf",
        EventKind.Training => "trn",
        EventKind.Assistance => "ast",
        EventKind.Deployment => "dep",
        EventKind.Membership => "mem",
        EventKind.Policy => "pol",
        EventKind.Industry => "ind",
        EventKind.Statement => "sta",
        EventKind.Context => "con",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no shape yet: draw one in MarkSprite."),
    };

    /// <summary>Filled where it happened or was said, hollow where hoped for, hollow and struck where refused.</summary>
    internal static void Draw(Markup svg, EventKind kind, Standing standing, double x = 0)
    {
        var at = x == 0 ? "" : $" x=\"{Markup.Number(x)}\"";
        var hollow = standing is Standing.Hope or Standing.Refusal ? " class=\"o\"" : "";
        svg.Raw($"<use href=\"#{Id(kind)}\"").Raw(at).Raw(hollow).Raw("/>");
        if (standing == Standing.Refusal)
            svg.Raw("<use href=\"#st\"").Raw(at).Raw(" class=\"st\"/>");
    }
}
