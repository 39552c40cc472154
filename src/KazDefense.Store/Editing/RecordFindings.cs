using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;

namespace KazDefense.Store.Editing;

/// <summary>Findings where several records are changed at once: each says which of them it is about.</summary>
internal static class RecordFindings
{
    public static Finding Of(this Finding finding, RecordKind kind, string slug) =>
        finding with { Where = $"{slug}: {finding.Where}", Message = $"The {Term.Of(kind)} “{slug}”: {finding.Message}" };
}
