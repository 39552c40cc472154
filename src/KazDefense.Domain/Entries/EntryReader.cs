namespace KazDefense.Domain.Entries;

/// <summary>Makes a document of what was typed.</summary>
public static class EntryReader
{
    /// <summary>The document, or what is wrong beside each field. Never throws on what was typed.</summary>
    public static EntryReading Read(RecordEntry entry, EntryContext context) => throw new NotImplementedException(entry.Slug + context);
}
