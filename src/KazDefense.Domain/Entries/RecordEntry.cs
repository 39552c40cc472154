using System.Text.Json.Serialization;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Entries;

/// <summary>
/// A record as a person or a script types it: every field a text as typed, nothing yet judged. Forms bind to it, drafts
/// and the writing API keep it as <see cref="EntryJson"/>, and <see cref="EntryReader"/> makes a document of it or says,
/// beside each field, why not.
/// </summary>
public abstract class RecordEntry
{
    private protected RecordEntry(RecordKind kind) => RecordKind = kind;

    /// <summary>What the record is.</summary>
    [JsonIgnore]
    public RecordKind RecordKind { get; }

    /// <summary>Its name in addresses; where nothing is typed, one is made from its title or name.</summary>
    public string? Slug { get; set; }

    /// <summary>What sources say about it.</summary>
    public List<ClaimEntry> Claims { get; set => field = EntryLists.Whole(value); } = [];
}

/// <summary>Lists as they come out of JSON.</summary>
internal static class EntryLists
{
    /// <summary>A list is there always, and so is each of its items.</summary>
    public static List<T> Whole<T>(List<T>? items) where T : class => [.. (items ?? []).Where(i => i is not null)];
}
