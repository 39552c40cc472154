using KazDefense.Domain.Records;

namespace KazDefense.Domain.Documents;

/// <summary>How readers call a record that a document names by its slug: an actor by its name, a source by author and year.</summary>
/// <param name="kind">What the record is.</param>
/// <param name="slug">Its slug.</param>
public delegate string RecordNaming(RecordKind kind, string slug);
