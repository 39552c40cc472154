namespace KazDefense.Web.Resources;

/// <summary>The words of history: what changed, how it stood, bringing it back.</summary>
public static class HistoryTexts
{
    private static readonly TextResource Resource = new("HistoryTexts");

    public static string Title => Resource.Of();
    public static string Lead => Resource.Of();
    public static string LeadAll => Resource.Of();
    public static string Filter => Resource.Of();
    public static string Kind => Resource.Of();
    public static string Who => Resource.Of();
    public static string AllKinds => Resource.Of();
    public static string Editors => Resource.Of();
    public static string WithSeeds => Resource.Of();
    public static string When => Resource.Of();
    public static string Record => Resource.Of();
    public static string Version => Resource.Of();
    public static string Why => Resource.Of();
    public static string AtOnce => Resource.Of();
    public static string Older => Resource.Of();
    public static string Newest => Resource.Of();
    public static string None => Resource.Of();
    public static string NoneOfThese => Resource.Of();
    public static string SeeSeeds => Resource.Of();
    public static string UnknownKind => Resource.Of();
    public static string NoDifference => Resource.Of();
    public static string Field => Resource.Of();
    public static string Before => Resource.Of();
    public static string After => Resource.Of();
    public static string Value => Resource.Of();
    public static string Nothing => Resource.Of();
    public static string FirstVersion => Resource.Of();
    public static string AsItStood => Resource.Of();
    public static string HistoryLink => Resource.Of();
    public static string LastChanged => Resource.Of();
    public static string Saved => Resource.Of();
    public static string SavedNothing => Resource.Of();
    public static string SeeOrUndo => Resource.Of();
    public static string Queued => Resource.Of();
    public static string QueuedWhy => Resource.Of();
    public static string QueuedSee => Resource.Of();
    public static string ConflictNext => Resource.Of();
    public static string ConflictSee => Resource.Of();
    public static string Rejected => Resource.Of();
    public static string GoneTitle => Resource.Of();
    public static string GoneLead => Resource.Of();
    public static string GoneHistory => Resource.Of();
    public static string RecordAsOf => Resource.Of();
    public static string SinceBefore => Resource.Of();
    public static string UntilNow => Resource.Of();
    public static string UntilNowNote => Resource.Of();
    public static string IsCurrent => Resource.Of();
    public static string CurrentLink => Resource.Of();
    public static string RestoreTitle => Resource.Of();
    public static string RestoreNote => Resource.Of();
    public static string RestoreButton => Resource.Of();
    public static string RestoreDone => Resource.Of();
    public static string Reason => Resource.Of();
    public static string ReasonHint => Resource.Of();
    public static string BatchTitle => Resource.Of();
    public static string UndoTitle => Resource.Of();
    public static string UndoNote => Resource.Of();
    public static string UndoButton => Resource.Of();
    public static string UndoDone => Resource.Of();
    public static string OlderVersions => Resource.Of();
    public static string NewestVersions => Resource.Of();
    public static string ByEditorOnly => Resource.Of();

    public static string RecordTitle(string name) => Resource.With(nameof(RecordTitle), name);

    public static string RecordLead(string kind) => Resource.With(nameof(RecordLead), kind);

    public static string VersionOf(int version) => Resource.With(nameof(VersionOf), version);

    public static string AcceptedBy(string author, string reviewer) => Resource.With(nameof(AcceptedBy), author, reviewer);

    public static string MergedInto(string name) => Resource.With(nameof(MergedInto), name);

    public static string Banner(int version, int current, string moment) => Resource.With(nameof(Banner), version, current, moment);

    public static string RevisionTitle(string name, int version) => Resource.With(nameof(RevisionTitle), name, version);

    public static string BatchLead(string moment, string author, string reason) => Resource.With(nameof(BatchLead), moment, author, reason);

    public static string Conflict(string author, int version) => Resource.With(nameof(Conflict), author, version);

    public static string SavedRecords(int count) => Resource.Counted(nameof(SavedRecords), count);

    public static string Fields(int count) => Resource.Counted(nameof(Fields), count);

    public static string Records(int count) => Resource.Counted(nameof(Records), count);

    public static string RejectedMore(int count) => Resource.With(nameof(RejectedMore), count);
}
