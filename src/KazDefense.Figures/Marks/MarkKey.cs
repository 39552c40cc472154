using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Figures;

/// <summary>The key to the marks: a circle stands for any kind, ink for any vector.</summary>
internal static class MarkKey
{
    private static readonly DateOnly Day = new(2010, 1, 20);

    internal static IReadOnlyList<KeyEntry> Dates { get; } =
    [
        OfDate("exact-day", "exact day", Day, Day),
        OfDate("month", "month", Day, Day.AddDays(30)),
        OfDate("year", "year", Day, Day.AddDays(364)),
        OfDate("approximate", "about, perhaps", Day, Day.AddDays(30), approximate: true),
        OfDate("lasted", "lasted", Day, Day.AddDays(9), duration: true),
        OfDate("goes-on", "goes on", Day, null, duration: true),
        OfDate("by-then", "by this date", null, Day),
        OfDate("from-then", "not before", Day, null),
        OfDate("ended-by", "ended by", null, Day, duration: true),
    ];

    internal static IReadOnlyList<KeyEntry> Statuses { get; } =
    [
        OfStatus("happened", "happened", Standing.Deed),
        OfStatus("hoped", "offered, planned", Standing.Hope),
        OfStatus("refused", "refused, cancelled", Standing.Refusal),
    ];

    internal static IReadOnlyList<KeyEntry> Kinds { get; } =
        [.. Enum.GetValues<EventKind>().Select(kind => new KeyEntry(Word(kind), MarkSvg.Glyph(kind, "kz"), Word(kind)))];

    internal static string Word(EventKind kind) => kind.ToString().ToLowerInvariant();

    private static KeyEntry OfDate(string name, string words, DateOnly? earliest, DateOnly? latest, bool duration = false, bool approximate = false) =>
        new(name, MarkSvg.Row(EventKind.Exercise, Standing.Deed, "kz", new DateBounds(earliest, latest, duration, approximate)), words);

    private static KeyEntry OfStatus(string name, string words, Standing standing) =>
        new(name, MarkSvg.Glyph(EventKind.Exercise, standing, "kz"), words);
}
