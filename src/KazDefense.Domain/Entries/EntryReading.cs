using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;

namespace KazDefense.Domain.Entries;

/// <summary>What reading an entry gave.</summary>
/// <param name="Document">The document, or null when a finding stands against it.</param>
/// <param name="Findings">
/// What is wrong; <see cref="Finding.Where"/> is the entry's own path, rows by their place from 0: <c>participants/2/role</c>,
/// <c>claims/0/passages/1/start</c>. Rules speak of documents instead; <see cref="EntryFindings"/> leads both to the fields.
/// </param>
public sealed record EntryReading(RecordDocument? Document, IReadOnlyList<Finding> Findings);
