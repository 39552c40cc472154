using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Figures;

/// <summary>A mark 34 px wide whose halo says what kind of openness a date has, not how much.</summary>
internal static class ListMark
{
    internal const double Width = 34;

    private const double Middle = 17;
    private const double NearLeft = 8;
    private const double NearRight = 22;

    internal static void Draw(Markup svg, EventKind kind, Standing standing, DateBounds date, double left, double middle)
    {
        var halo = MarkHalos.Of(date);
        svg.Raw($"<g transform=\"translate({left + Glyph(halo)} {middle})\">");
        foreach (var id in Sprites(halo, standing, date))
            svg.Raw($"<use href=\"#{id}\"/>");
        MarkGlyph.Draw(svg, kind, standing);
        svg.Raw("</g>");
    }

    private static double Glyph(MarkHalo halo) => halo switch
    {
        MarkHalo.Lasted or MarkHalo.LastedSoft or MarkHalo.GoesOn => NearLeft,
        MarkHalo.ByThen or MarkHalo.EndedBy => NearRight,
        MarkHalo.FromThen => Width - NearRight,
        _ => Middle,
    };

    private static IReadOnlyList<string> Sprites(MarkHalo halo, Standing standing, DateBounds date) => halo switch
    {
        MarkHalo.None => [],
        MarkHalo.Within => [Days(date) switch { <= 7 => "hp", <= 31 => "hm", <= 200 => "hs", _ => "hy" }],
        MarkHalo.Soft => [Days(date) <= 1 ? "hq" : "ha"],
        MarkHalo.ByThen => ["hb"],
        MarkHalo.FromThen => ["hf"],
        MarkHalo.EndedBy => ["hu"],
        MarkHalo.GoesOn => date.IsApproximate ? ["hq", "ho"] : ["ho"],
        MarkHalo.Lasted => [Line(standing)],
        MarkHalo.LastedSoft => ["hq", Line(standing)],
        _ => ["ha"],
    };

    private static string Line(Standing standing) => standing is Standing.Hope or Standing.Refusal ? "hj" : "hi";

    private static int Days(DateBounds date) => date.Latest!.Value.DayNumber - date.Earliest!.Value.DayNumber + 1;
}
