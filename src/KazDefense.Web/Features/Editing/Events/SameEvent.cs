using KazDefense.Domain.Entries;

namespace KazDefense.Web.Features.Editing.Events;

/// <summary>Brings what was written of an event that turns out to be there already to that event.</summary>
public static class SameEvent
{
    /// <summary>
    /// Adds the claims, and the participants, places and measures that it lacks. Where both say a value otherwise, the
    /// event keeps its own, and the claim is conflicting with what it gave.
    /// </summary>
    /// <param name="mine">What was written.</param>
    /// <param name="there">The event as an entry; it is changed.</param>
    public static void AddTo(EventFormState mine, EventEntry there)
    {
        var entry = mine.Entry;
        there.Participants.RemoveAll(EntryRows.IsBlank);
        there.Places.RemoveAll(string.IsNullOrEmpty);
        there.Measures.RemoveAll(EntryRows.IsBlank);
        there.Participants.AddRange(entry.Participants.Where(p => !EntryRows.IsBlank(p) && !there.Participants.Exists(o => o.Actor == p.Actor && o.Role == p.Role)));
        there.Places.AddRange(entry.Places.Where(p => p.Length > 0 && !there.Places.Contains(p)));
        there.Measures.AddRange(entry.Measures.Where(m => EntryRows.KeyOf(m) is { } key && !there.Measures.Exists(o => EntryRows.KeyOf(o) == key)));
        foreach (var claim in entry.Claims)
            Add(claim, entry, there);
    }

    private static void Add(ClaimEntry claim, EventEntry mine, EventEntry there)
    {
        var agreeing = new List<string>();
        foreach (var path in claim.For)
            switch (path)
            {
                case "kind" when mine.Kind != there.Kind: there.Claims.Add(Otherwise(claim, path, mine.Kind)); break;
                case "status" when mine.Status != there.Status: there.Claims.Add(Otherwise(claim, path, mine.Status)); break;
                case "date" when mine.Date?.Trim() != there.Date?.Trim(): there.Claims.Add(Otherwise(claim, path, mine.Date)); break;
                // Our title is ours; details of the one are compared by whoever reads both.
                case "title": break;
                case var detail when IsDetail(detail) && (mine.Kind != there.Kind || !HasDetail(detail, mine, there)): break;
                default: agreeing.Add(path); break;
            }
        if (agreeing.Count > 0)
            there.Claims.Add(Copy(claim, agreeing));
    }

    private static bool IsDetail(string path) => path.Split('/')[0] is "exercise" or "agreement" or "transfer" or "training";

    private static bool HasDetail(string path, EventEntry mine, EventEntry there) => EventFields.ClaimPath(there, path) is not null && path switch
    {
        "exercise/series" => mine.Exercise?.Series == there.Exercise?.Series,
        "exercise/edition" => mine.Exercise?.Edition == there.Exercise?.Edition,
        "exercise/type" => mine.Exercise?.Type == there.Exercise?.Type,
        _ => false,
    };

    private static ClaimEntry Otherwise(ClaimEntry claim, string path, string? value)
    {
        var copy = Copy(claim, [path]);
        (copy.Value, copy.Status) = (value, "conflicting");
        return copy;
    }

    private static ClaimEntry Copy(ClaimEntry claim, List<string> paths)
    {
        var copy = claim.Copy();
        copy.For = paths;
        return copy;
    }
}
