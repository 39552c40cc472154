using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Web.Features.Editing.Shared;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Editing.Events;

/// <summary>The fields of an event that need proof, and where they are typed.</summary>
public static class EventFields
{
    private static readonly string[] Direct = ["kind", "title", "date", "status"];
    private static readonly string[] Details = ["exercise/series", "exercise/edition", "exercise/type", "agreement/form", "agreement/cycle", "agreement/term", "transfer/mode", "transfer/programme", "training/topic", "training/programme"];

    // The input that stands for a whole row.
    private static readonly Dictionary<string, string> FirstInput = new(StringComparer.Ordinal)
    {
        ["participants"] = "-actor",
        ["places"] = "",
        ["measures"] = "-quantity",
        ["links"] = "-event",
        ["transfer/items"] = "-what",
    };

    /// <summary>Every value typed so far that a claim may be for, in the order of the form.</summary>
    public static IEnumerable<ClaimableField> Of(EventFormState state)
    {
        var e = state.Entry;
        IEnumerable<string> rows = [
            .. Direct,
            .. Enumerable.Range(0, e.Participants.Count).Select(i => $"participants/{i}"),
            .. Enumerable.Range(0, e.Places.Count).Select(i => $"places/{i}"),
            .. Details.Where(d => d.StartsWith($"{e.Kind}/", StringComparison.Ordinal)),
            .. e.Kind == "transfer" ? Enumerable.Range(0, e.Transfer?.Items.Count ?? 0).Select(i => $"transfer/items/{i}") : [],
            .. Enumerable.Range(0, e.Measures.Count).Select(i => $"measures/{i}"),
        ];
        return rows.Select(path => new ClaimableField(path, ClaimPath(e, path), Label(state, path), Proven(state, path))).Where(f => f.ClaimPath is not null);
    }

    /// <summary>What a claim for a field names; null while nothing is typed there that could be proven.</summary>
    public static string? ClaimPath(EventEntry e, string path)
    {
        var parts = path.Split('/');
        var row = parts.Length > 1 && int.TryParse(parts[^1], out var number) ? number : -1;
        return parts[0] switch
        {
            "participants" when row >= 0 && row < e.Participants.Count => e.Participants[row] is { Actor.Length: > 0, Role.Length: > 0 } p ? $"participants/{p.Actor}/{p.Role}" : null,
            "places" when row >= 0 && row < e.Places.Count => e.Places[row].Length > 0 ? $"places/{e.Places[row]}" : null,
            "measures" when row >= 0 && row < e.Measures.Count => EntryRows.KeyOf(e.Measures[row]) is { } key ? $"measures/{key}" : null,
            "transfer" when row >= 0 && row < e.Transfer?.Items.Count => EntryRows.KeyOf(e.Transfer.Items[row]) is { } key ? $"transfer/items/{key}" : null,
            _ => string.IsNullOrWhiteSpace(Value(e, path)) ? null : path,
        };
    }

    /// <summary>The identity of the input of a field, row or part of a row.</summary>
    public static string InputId(string path)
    {
        var parts = path.Split('/');
        if (parts[0] is "claims")
            return "claims";
        if (path == "reason")
            return "f-reason";
        var list = path.StartsWith("transfer/items", StringComparison.Ordinal) ? "transfer/items" : parts[0];
        var depth = list.Split('/').Length;
        var id = "f-" + path.Replace('/', '-');
        if (!FirstInput.TryGetValue(list, out var first))
            return id;
        return parts.Length == depth ? $"{id}-0{first}" : parts.Length == depth + 1 ? id + first : parts[^1] == "key" ? id[..^4] + (list == "measures" ? "-of" : first) : id;
    }

    /// <summary>What a field is, in words.</summary>
    public static string Label(EventFormState state, string path)
    {
        var e = state.Entry;
        var parts = path.Split('/');
        var row = int.TryParse(parts[^1], out var number) ? number : -1;
        return parts[0] switch
        {
            "participants" when row >= 0 && row < e.Participants.Count && e.Participants[row].Actor is { Length: > 0 } actor =>
                Term.TryParse<Role>(e.Participants[row].Role, out var role) ? EditingTexts.Both(state.NameOf(RecordKind.Actor, actor), Texts.Of(role)) : state.NameOf(RecordKind.Actor, actor),
            "places" when row >= 0 && row < e.Places.Count && e.Places[row].Length > 0 => EditingTexts.Both(state.NameOf(RecordKind.Place, e.Places[row]), Texts.Of(RecordKind.Place)),
            "measures" when row >= 0 && row < e.Measures.Count => $"{e.Measures[row].Quantity} {e.Measures[row].Unit}".Trim(),
            "transfer" when row >= 0 && row < e.Transfer?.Items.Count => e.Transfer.Items[row].What ?? "",
            _ => EditingTexts.Field(path),
        };
    }

    // A date is the same however it is written.
    private static string Proven(EventFormState state, string path)
    {
        var e = state.Entry;
        return path.Split('/') switch
        {
            ["date"] => e.Date is { } typed ? DateReadings.Of(typed, EdtfDate.TryParse(e.DateReference, out var from) ? from : state.Reference).Date?.Text ?? typed.Trim() : "",
            ["measures", var row] when e.Measures[int.Parse(row, CultureInfo.InvariantCulture)] is var m => $"{m.Quantity} {m.Unit} {m.Qualifier}",
            ["transfer", "items", var row] when e.Transfer!.Items[int.Parse(row, CultureInfo.InvariantCulture)] is var i => $"{i.What} {i.Number} {i.Condition} {i.Terms}",
            _ => Value(e, path)?.Trim() ?? ClaimPath(e, path) ?? "",
        };
    }

    private static string? Value(EventEntry e, string path) => path switch
    {
        "kind" => e.Kind,
        "title" => e.Title,
        "date" => e.Date,
        "status" => e.Status,
        "exercise/series" => e.Exercise?.Series,
        "exercise/edition" => e.Exercise?.Edition,
        "exercise/type" => e.Exercise?.Type,
        "agreement/form" => e.Agreement?.Form,
        "agreement/cycle" => e.Agreement?.Cycle,
        "agreement/term" => e.Agreement?.Term,
        "transfer/mode" => e.Transfer?.Mode is Domain.Documents.Vocabulary.Unspecified ? null : e.Transfer?.Mode,
        "transfer/programme" => e.Transfer?.Programme,
        "training/topic" => e.Training?.Topic,
        "training/programme" => e.Training?.Programme,
        _ => null,
    };
}
