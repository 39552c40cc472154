using KazDefense.Domain.Events;

namespace KazDefense.Figures;

/// <summary>A lane's title and the small lines under it.</summary>
internal sealed class LaneHeading
{
    private const double TitleSize = 12;
    private const double TitleLeading = 14;
    private const double NoteLeading = 13;
    private const double FirstBaseline = 17;

    private readonly TimelineLane lane;
    private readonly LaneColumns columns;
    private readonly double left;
    private readonly IReadOnlyList<string> titles;
    private readonly IReadOnlyList<string> notes;
    private readonly IReadOnlyList<string> emptyNotes;
    private readonly bool noteBesideTitle;

    internal LaneHeading(TimelineLane lane, LaneColumns columns)
    {
        this.lane = lane;
        this.columns = columns;
        left = (lane.VectorKey is null ? 0 : 12) + (lane.Kind is null ? 0 : 20);
        var right = columns.IsNarrow ? columns.Width - 4 : columns.PlotLeft - 6;
        titles = TextWidth.Wrap(lane.Title, right - left, columns.IsNarrow ? 1 : 3, TitleSize, bold: true);
        // An empty lane says so in the plot, where an event would be looked for.
        emptyNotes = lane.Events.Count > 0 ? [] : TextWidth.Wrap(string.Join(" · ", lane.Notes), columns.Room.Width - 12, 3);
        var said = lane.Events.Count == 0 ? [] : columns.IsNarrow && lane.Notes.Count > 0 ? [string.Join(" · ", lane.Notes)] : lane.Notes;
        notes = [.. said.SelectMany(note => TextWidth.Wrap(note, right - left, 2))];
        noteBesideTitle = titles.Count == 1 && notes.Count == 1
            && TextWidth.Of(titles[0], TitleSize, bold: true) + 10 + TextWidth.Of(notes[0]) <= right - left;
    }

    /// <summary>The height of title and notes, in px.</summary>
    internal double Height => Math.Max(
        columns.IsNarrow ? 0 : FirstBaseline + ((emptyNotes.Count - 1) * NoteLeading),
        columns.IsNarrow && emptyNotes.Count > 0 ? FirstBaseline + 15 + ((emptyNotes.Count - 1) * NoteLeading) : OwnHeight);

    private double OwnHeight =>
        FirstBaseline + ((titles.Count - 1) * TitleLeading) + (noteBesideTitle || notes.Count == 0 ? 0 : 2 + (notes.Count * NoteLeading));

    internal void Draw(Markup svg, double top)
    {
        if (lane.Kind is { } kind)
        {
            svg.Raw($"<g class=\"kz\" transform=\"translate({left - 11} {top + FirstBaseline - 4})\">");
            MarkGlyph.Draw(svg, kind, Standing.Deed);
            svg.Raw("</g>");
        }

        var y = top + FirstBaseline;
        if (lane.Href is not null)
            svg.Raw($"<a href=\"{lane.Href}\">");
        for (var i = 0; i < titles.Count; i++)
            svg.Text(left, y + (i * TitleLeading), titles[i], "b", TitleSize);
        if (lane.Href is not null)
            svg.Raw("</a>");
        DrawNotes(svg, y + ((titles.Count - 1) * TitleLeading));
        for (var i = 0; i < emptyNotes.Count; i++)
            svg.Text(columns.IsNarrow ? left : columns.PlotLeft + 6, (columns.IsNarrow ? y + 15 : y) + (i * NoteLeading), emptyNotes[i], "t2");
    }

    private void DrawNotes(Markup svg, double titleBaseline)
    {
        if (noteBesideTitle)
        {
            svg.Text(columns.IsNarrow ? columns.Width - 4 : columns.PlotLeft - 8, titleBaseline, notes[0], "t2 e");
            return;
        }

        for (var i = 0; i < notes.Count; i++)
            svg.Text(left, titleBaseline + 2 + ((i + 1) * NoteLeading), notes[i], "t2");
    }
}
