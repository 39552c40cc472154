using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Figures;

/// <summary>A mark on a time scale: where its glyph stands, what it takes up, and its halo or line, drawn about a middle line at y = 0.</summary>
internal sealed record ScaledMark(double Glyph, Extent Extent, string Halo)
{
    /// <summary>No halo is narrower than this, so that it shows around the glyph.</summary>
    private const double LeastHalo = 16;

    private const double LeastSoftHalo = 26;
    private const double ArrowLength = 24;
    private const double BarOffset = 9.5;
    private const double FadeLength = 20;

    internal static ScaledMark Place(DateBounds date, Standing standing, DayScale scale) => MarkHalos.Of(date) switch
    {
        MarkHalo.None => Bare(scale.Between(date.Earliest!.Value, date.Latest!.Value).Centre),
        MarkHalo.Within => Within(scale.Between(date.Earliest!.Value, date.Latest!.Value)),
        MarkHalo.Soft => Soft(scale.Between(date.Earliest!.Value, date.Latest!.Value)),
        MarkHalo.Lasted => Lasted(scale.Between(date.Earliest!.Value, date.Latest!.Value), standing, soft: false),
        MarkHalo.LastedSoft => Lasted(scale.Between(date.Earliest!.Value, date.Latest!.Value), standing, soft: true),
        MarkHalo.GoesOn => GoesOn(scale.Start(date.Earliest!.Value), date.IsApproximate),
        MarkHalo.FromThen => FromThen(scale.Start(date.Earliest!.Value)),
        MarkHalo.ByThen => Until(scale.End(date.Latest!.Value), "hb"),
        MarkHalo.EndedBy => Until(scale.End(date.Latest!.Value), "hu"),
        _ => Soft(new Extent(scale.Right, scale.Right)),
    };

    private static ScaledMark Bare(double x) => new(x, Around(x, MarkGlyph.Reach), "");

    private static ScaledMark Within(Extent days)
    {
        var halo = AtLeast(days, LeastHalo);
        var drawn = halo.Width <= LeastHalo ? Use("hp", halo.Centre) : Bar(halo, mask: null);
        return new(halo.Centre, halo, drawn);
    }

    private static ScaledMark Soft(Extent days)
    {
        // The fade takes a third at either side, so that what the source says stays in the full middle.
        var halo = AtLeast(new Extent(days.Left - (days.Width / 3), days.Right + (days.Width / 3)), LeastSoftHalo);
        var drawn = halo.Width <= LeastSoftHalo ? Use("hq", halo.Centre) : Bar(halo, "mb");
        return new(halo.Centre, halo, drawn);
    }

    private static ScaledMark Lasted(Extent days, Standing standing, bool soft)
    {
        var line = days with { Right = Math.Max(days.Right, days.Left + MarkGlyph.Reach + 3) };
        var thin = standing is Standing.Hope or Standing.Refusal;
        var drawn = new Markup();
        var halo = new Extent(line.Left - (LeastSoftHalo / 2), line.Right + (LeastSoftHalo / 4));
        if (soft)
            drawn.Raw(Bar(halo, "mb"));
        drawn.Raw($"<path class=\"{(thin ? "w" : "l")}\" d=\"M{line.Left} 0H{line.Right}\"/>");
        var extent = line.Join(Around(line.Left, MarkGlyph.Reach));
        return new(line.Left, soft ? extent.Join(halo) : extent, drawn.ToString());
    }

    private static ScaledMark GoesOn(double x, bool soft)
    {
        var extent = new Extent(x - (soft ? LeastSoftHalo / 2 : MarkGlyph.Reach), x + ArrowLength + 1);
        return new(x, extent, (soft ? Use("hq", x) : "") + Use("ho", x));
    }

    private static ScaledMark FromThen(double bar)
    {
        var x = bar + BarOffset;
        return new(x, new Extent(bar - 1, x + FadeLength), Use("hf", x));
    }

    private static ScaledMark Until(double bar, string sprite)
    {
        var x = bar - BarOffset;
        return new(x, new Extent(x - FadeLength, bar + 1), Use(sprite, x));
    }

    private static Extent Around(double x, double reach) => new(x - reach, x + reach);

    private static Extent AtLeast(Extent extent, double width) =>
        extent.Width >= width ? extent : Around(extent.Centre, width / 2);

    private static string Use(string id, double x) => new Markup().Raw($"<use href=\"#{id}\" x=\"{x}\"/>").ToString();

    private static string Bar(Extent halo, string? mask)
    {
        var bar = new Markup().Raw($"<path class=\"h\" d=\"M{halo.Left}-6H{halo.Right}V6H{halo.Left}z\"");
        return (mask is null ? bar : bar.Raw($" mask=\"url(#{mask})\"")).Raw("/>").ToString();
    }
}
