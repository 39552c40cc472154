using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Entries;

/// <summary>Brings what a claim says into the terms of the fields it is for.</summary>
internal sealed class ClaimedValueReader(EntryFields fields)
{
    /// <summary>Each field with what the claim says of it: the record's own value unless another is typed.</summary>
    public IReadOnlyList<(ProvableValue Field, string Value)> Of(IReadOnlyList<ProvableValue> matched, string? typed, ClaimStatus status, string path, EdtfDate? published)
    {
        if (fields.Line($"{path}/value", typed) is not { } text)
        {
            // Of a name, conflict means that sources disagree whether it is borne at all.
            if (status is ClaimStatus.Conflicting or ClaimStatus.Superseded && matched.Any(m => m.Field != "names"))
                fields.Add($"{path}/value", "A conflicting or superseded claim says something else than the record. Write what it says.");
            return [.. matched.Select(m => (m, m.Value))];
        }
        if (matched.Count > 1)
            fields.Add($"{path}/value", "A claim with a value of its own is for one field. Give the other fields a claim of their own.");
        if (matched is not [var field] || Normalised(field, text, $"{path}/value", published) is not { } value)
            return [];
        return [(field, value)];
    }

    private string? Normalised(ProvableValue field, string text, string path, EdtfDate? published) => (field.Field, field.Item) switch
    {
        ("date", _) or ("agreement", "term") => fields.Date(path, text, published)?.Text,
        ("kind", _) => fields.Word(path, text, Records.Term.All<EventKind>()),
        ("status", _) => fields.Word(path, text, Records.Term.All<EventStatus>()),
        ("participants", _) => Participation(text, path),
        _ => text,
    };

    private string? Participation(string text, string path)
    {
        if (text.Split('/', StringSplitOptions.TrimEntries) is [{ Length: > 0 } actor, var role])
            return fields.Word(path, role, Records.Term.All<Role>()) is { } term ? $"{actor}/{term}" : null;
        fields.Add(path, "Of a participant it is written actor/role, such as kazakhstan/host.");
        return null;
    }
}
