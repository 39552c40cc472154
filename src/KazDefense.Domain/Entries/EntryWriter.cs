using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Entries;

/// <summary>The way back from a document to what one would type for it.</summary>
public static class EntryWriter
{
    /// <summary>
    /// The entry that reads as the document. Claims that differ only in what they are for become one.
    /// </summary>
    /// <param name="document">The document.</param>
    public static RecordEntry Of(RecordDocument document) => throw new NotImplementedException(document.Slug);
}
