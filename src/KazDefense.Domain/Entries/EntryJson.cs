using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;

namespace KazDefense.Domain.Entries;

/// <summary>Entries as JSON, for drafts and for scripts: camel case, nothing for what is not typed.</summary>
public static class EntryJson
{
    /// <summary>The JSON of an entry.</summary>
    public static string Write(RecordEntry entry) => throw new NotImplementedException(entry.Slug);

    /// <summary>A kept entry; members of other versions are passed over.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is no such JSON.</exception>
    public static RecordEntry Read(RecordKind kind, string json) => throw new NotImplementedException(json + kind);

    /// <summary>An entry from outside: members that an entry does not have are findings, each by its path.</summary>
    public static bool TryRead(RecordKind kind, string json, out RecordEntry? entry, out IReadOnlyList<Finding> findings) =>
        throw new NotImplementedException(json + kind);

    /// <summary>A new entry of a kind.</summary>
    public static RecordEntry New(RecordKind kind) => throw new NotImplementedException(kind.ToString());
}
