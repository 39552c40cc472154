namespace KazDefense.Store.History;

/// <summary>
/// What the database itself refuses: changing, deleting, replacing and adding a revision without a seal. REPLACE deletes
/// without asking triggers of deletion unless a connection wants it, so it is refused before it begins.
/// </summary>
internal static class HistoryTriggers
{
    /// <summary>The triggers by name, as the database keeps their text.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["Revisions_NeverChange"] =
            "CREATE TRIGGER Revisions_NeverChange BEFORE UPDATE ON Revisions BEGIN SELECT RAISE(ABORT, 'History is append-only: a revision is never changed.'); END",
        ["Revisions_NeverGo"] =
            "CREATE TRIGGER Revisions_NeverGo BEFORE DELETE ON Revisions BEGIN SELECT RAISE(ABORT, 'History is append-only: a revision is never deleted.'); END",
        ["Revisions_NeverReplaced"] =
            "CREATE TRIGGER Revisions_NeverReplaced BEFORE INSERT ON Revisions"
            + " WHEN EXISTS (SELECT 1 FROM Revisions WHERE Id = NEW.Id OR (RecordId = NEW.RecordId AND Version = NEW.Version))"
            + " BEGIN SELECT RAISE(ABORT, 'History is append-only: a revision is never replaced.'); END",
        ["Revisions_AlwaysSealed"] =
            "CREATE TRIGGER Revisions_AlwaysSealed BEFORE INSERT ON Revisions WHEN NEW.Seal IS NULL OR NEW.Seal = ''"
            + " BEGIN SELECT RAISE(ABORT, 'History is sealed: no revision comes without its seal.'); END",
    };
}
