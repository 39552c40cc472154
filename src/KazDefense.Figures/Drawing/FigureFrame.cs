using System.Text.RegularExpressions;

namespace KazDefense.Figures;

/// <summary>What goes around a figure's drawing: in a page an <c>svg</c> element, in a file of its own also style, shapes, title, key and source.</summary>
internal sealed partial record FigureFrame(FigureOptions Options, string Title)
{
    private const double Padding = 14;
    private const double TitleLeading = 20;
    private const double SourceLeading = 15;

    /// <summary>True where links inside must stay reachable, which the role <c>img</c> would hide.</summary>
    internal bool HasLinks { get; init; }

    /// <summary>Longer words: for those who do not see the figure, and in a file of its own under the title.</summary>
    internal string? Description { get; init; }

    /// <summary>Classes of the <c>svg</c> element.</summary>
    internal string? CssClass { get; init; }

    /// <summary>Lines of the key, drawn only in a file of its own; in a page the page has one.</summary>
    internal IReadOnlyList<KeyMark> Key { get; init; } = [];

    /// <summary>For scripts: the days and the px between which the plot lies.</summary>
    internal DayScale? Scale { get; init; }

    /// <summary>The width left for the drawing, in px.</summary>
    internal double InnerWidth => Options.Standalone ? Math.Max(1, Options.Width - (2 * Padding)) : Options.Width;

    /// <summary>The figure, of which the drawing takes this height.</summary>
    internal string Around(Markup drawing, double height) => Options.Standalone ? File(drawing, height) : Inline(drawing, height);

    private string Inline(Markup drawing, double height)
    {
        var svg = new Markup().Raw("<svg");
        if (CssClass is not null)
            svg.Raw($" class=\"{CssClass}\"");
        svg.Raw($" viewBox=\"0 0 {Options.Width} {height}\"");
        Attributes(svg);
        return svg.Raw(">").Raw($"{drawing}</svg>").ToString();
    }

    private string File(Markup drawing, double height)
    {
        var titles = TextWidth.Wrap(Title, InnerWidth, 3, 16, bold: true);
        var descriptions = TextWidth.Wrap(Description ?? "", InnerWidth, 3);
        var top = Padding + (titles.Count * TitleLeading) + (descriptions.Count * SourceLeading) + 8;
        var foot = new Markup();
        var footHeight = KeyMark.DrawAll(foot, Key, Padding, top + height + 12, InnerWidth);
        var sources = TextWidth.Wrap(Options.SourceLine ?? "", InnerWidth, 4);
        var sourceTop = top + height + footHeight + 14;
        var total = sourceTop + (sources.Count * SourceLeading) + Padding - 4;

        var svg = new Markup().Raw($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Options.Width}\" height=\"{total}\" viewBox=\"0 0 {Options.Width} {total}\"");
        Attributes(svg);
        svg.Raw(">").Raw($"<title>{Title}</title>");
        if (Description is not null)
            svg.Raw($"<desc>{Description}</desc>");
        svg.Raw("<style>").Raw(FigureStyle.Resolved).Raw("</style>").Raw(MarkSprite.Definitions);
        svg.Raw($"<path class=\"paper\" d=\"M0 0H{Options.Width}V{total}H0z\"/>");
        for (var i = 0; i < titles.Count; i++)
            svg.Text(Padding, Padding + 14 + (i * TitleLeading), titles[i], "b", 16);
        for (var i = 0; i < descriptions.Count; i++)
            svg.Text(Padding, Padding + (titles.Count * TitleLeading) + 11 + (i * SourceLeading), descriptions[i], "t2");
        svg.Raw($"<g transform=\"translate({Padding} {top})\"");
        if (CssClass is not null)
            svg.Raw($" class=\"{CssClass}\"");
        svg.Raw($">{drawing}</g>{foot}");
        for (var i = 0; i < sources.Count; i++)
            svg.Text(Padding, sourceTop + 10 + (i * SourceLeading), sources[i], "t2");
        return PageToken().Replace(svg.Raw("</svg>").ToString(), "");
    }

    private void Attributes(Markup svg)
    {
        svg.Raw($" role=\"{(HasLinks ? "group" : "img")}\" aria-label=\"{(Description is null ? Title : Title + ". " + Description)}\"");
        if (Scale is { } scale)
            svg.Raw($" data-from=\"{scale.From}\" data-to=\"{scale.To}\" data-left=\"{scale.Left}\" data-right=\"{scale.Right}\"");
    }

    // In a page an attribute names the page's token, should its stylesheet lack the class; a file of its own has the class.
    [GeneratedRegex(" (?:fill|stroke)=\"var\\(--[a-z0-9-]+\\)\"")]
    private static partial Regex PageToken();
}
