using KazDefense.Domain.Entries;
using KazDefense.Domain.Rules;

namespace KazDefense.Web.Features.Editing.Events;

/// <summary>
/// The lists of an event as rows of a form: each ends with one row in which nothing is typed yet, that of participants with
/// a spare one behind it, so that whoever types fast need not wait for the next.
/// </summary>
internal static class EntryRows
{
    /// <summary>The key of a measure: what is typed, or words of what is counted or of the unit.</summary>
    public static string? KeyOf(MeasureEntry m) => KeyOf(m.Key, m.Of, m.Unit);

    /// <summary>The key of an item of a transfer.</summary>
    public static string? KeyOf(TransferItemEntry i) => KeyOf(i.Key, i.What);

    public static bool IsBlank(ParticipantEntry p) => string.IsNullOrWhiteSpace(p.Actor + p.Role + p.People + p.Note);

    public static bool IsBlank(MeasureEntry m) => string.IsNullOrWhiteSpace(m.Key + m.Quantity + m.Unit + m.Of);

    public static bool IsBlank(LinkEntry l) => string.IsNullOrWhiteSpace(l.Relation + l.Event + l.Note);

    public static bool IsBlank(TransferItemEntry i) => string.IsNullOrWhiteSpace(i.Key + i.What + i.Number + i.Condition + i.Terms);

    public static void Complete(EventEntry e)
    {
        Complete(e.Participants, IsBlank, () => new(), Limits.Participants, 2);
        Complete(e.Places, string.IsNullOrEmpty, () => "", Limits.Places);
        Complete(e.Measures, IsBlank, () => new(), Limits.Measures);
        Complete(e.Links, IsBlank, () => new(), Limits.Links);
        Complete(e.Transfer!.Items, IsBlank, () => new(), Limits.Measures);
    }

    public static void RemoveAt(EventEntry e, string list, int row)
    {
        switch (list)
        {
            case "participants": e.Participants.RemoveAt(row); break;
            case "places": e.Places.RemoveAt(row); break;
            case "measures": e.Measures.RemoveAt(row); break;
            case "links": e.Links.RemoveAt(row); break;
            case "transfer/items": e.Transfer!.Items.RemoveAt(row); break;
            default: throw new ArgumentOutOfRangeException(nameof(list), list, "There is no such list.");
        }
    }

    public static void Reach(EventEntry e, string list, int row)
    {
        switch (list)
        {
            case "participants": Reach(e.Participants, row, () => new(), Limits.Participants); break;
            case "places": Reach(e.Places, row, () => "", Limits.Places); break;
            case "measures": Reach(e.Measures, row, () => new(), Limits.Measures); break;
            case "links": Reach(e.Links, row, () => new(), Limits.Links); break;
            case "transfer/items": Reach((e.Transfer ??= new()).Items, row, () => new(), Limits.Measures); break;
        }
    }

    private static void Complete<T>(List<T> rows, Predicate<T> isBlank, Func<T> blank, int most, int blanks = 1)
    {
        var typed = rows.FindLastIndex(r => !isBlank(r)) + 1;
        while (rows.Count > typed + blanks)
            rows.RemoveAt(rows.Count - 1);
        while (rows.Count < typed + blanks && rows.Count < most)
            rows.Add(blank());
    }

    private static void Reach<T>(List<T> rows, int row, Func<T> blank, int most)
    {
        while (rows.Count <= row && rows.Count < most)
            rows.Add(blank());
    }

    private static string? KeyOf(string? key, params string?[] made) => string.IsNullOrWhiteSpace(key) ? made.Select(SlugSuggestion.Of).FirstOrDefault(s => s is not null) : key.Trim();
}
