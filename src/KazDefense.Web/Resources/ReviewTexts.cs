namespace KazDefense.Web.Resources;

/// <summary>The words of review, of reported errors, and of making one record of two.</summary>
public static class ReviewTexts
{
    private static readonly TextResource Resource = new("ReviewTexts");

    public static string Title => Resource.Of();
    public static string Lead => Resource.Of();
    public static string Queue => Resource.Of();
    public static string QueueNote => Resource.Of();
    public static string QueueNone => Resource.Of();
    public static string What => Resource.Of();
    public static string Author => Resource.Of();
    public static string Since => Resource.Of();
    public static string Why => Resource.Of();
    public static string Reports => Resource.Of();
    public static string ReportsNote => Resource.Of();
    public static string ReportsNone => Resource.Of();
    public static string ReportComment => Resource.Of();
    public static string ReportClose => Resource.Of();
    public static string ReportClosed => Resource.Of();
    public static string Changes => Resource.Of();
    public static string NewRecord => Resource.Of();
    public static string WillWithdraw => Resource.Of();
    public static string Unreadable => Resource.Of();
    public static string ObstacleTitle => Resource.Of();
    public static string Evidence => Resource.Of();
    public static string Decide => Resource.Of();
    public static string AcceptButton => Resource.Of();
    public static string AcceptNote => Resource.Of();
    public static string SendBackButton => Resource.Of();
    public static string Comment => Resource.Of();
    public static string CommentHint => Resource.Of();
    public static string OwnProposal => Resource.Of();
    public static string OnlyReviewers => Resource.Of();
    public static string Accepted => Resource.Of();
    public static string SentBack => Resource.Of();
    public static string StateDraft => Resource.Of();
    public static string StatePublished => Resource.Of();
    public static string StateDiscarded => Resource.Of();
    public static string ReportTitle => Resource.Of();
    public static string ReportLead => Resource.Of();
    public static string ReportPage => Resource.Of();
    public static string ReportText => Resource.Of();
    public static string ReportTextHint => Resource.Of();
    public static string ReportButton => Resource.Of();
    public static string ReportThanks => Resource.Of();
    public static string ReportThanksLead => Resource.Of();
    public static string ReportBack => Resource.Of();
    public static string ReportTooMany => Resource.Of();
    public static string ReportTrap => Resource.Of();
    public static string ReportLink => Resource.Of();
    public static string ReportWhere => Resource.Of();
    public static string MergeLink => Resource.Of();
    public static string MergeFind => Resource.Of();
    public static string MergeFindHint => Resource.Of();
    public static string MergeFindButton => Resource.Of();
    public static string MergeNone => Resource.Of();
    public static string MergeChoose => Resource.Of();
    public static string MergeSelf => Resource.Of();
    public static string MergeWhat => Resource.Of();
    public static string MergeGoes => Resource.Of();
    public static string MergeStays => Resource.Of();
    public static string MergeGoesNote => Resource.Of();
    public static string MergeStaysNote => Resource.Of();
    public static string MergeGains => Resource.Of();
    public static string MergeConfirm => Resource.Of();
    public static string MergeReason => Resource.Of();
    public static string MergeButton => Resource.Of();
    public static string MergeDone => Resource.Of();
    public static string MergeTurn => Resource.Of();
    public static string MergeOther => Resource.Of();
    public static string MergeBoth => Resource.Of();
    public static string ReviewLink => Resource.Of();
    public static string Own => Resource.Of();
    public static string OwnForm => Resource.Of();
    public static string OwnMoved => Resource.Of();
    public static string TakeBack => Resource.Of();
    public static string TakeUp => Resource.Of();
    public static string SendAgain => Resource.Of();
    public static string Reply => Resource.Of();
    public static string ReplyHint => Resource.Of();
    public static string NoReason => Resource.Of();
    public static string GiveUp => Resource.Of();
    public static string GiveUpNote => Resource.Of();

    public static string SubmittedBy(string author, string moment) => Resource.With(nameof(SubmittedBy), author, moment);

    public static string WasSentBack(string reviewer, string comment) => Resource.With(nameof(WasSentBack), reviewer, comment);

    public static string WillMerge(string name) => Resource.With(nameof(WillMerge), name);

    public static string ReviewCount(int count) => Resource.With(nameof(ReviewCount), count);

    public static string MergeTitle(string name) => Resource.With(nameof(MergeTitle), name);

    public static string MergeLead(string kind) => Resource.With(nameof(MergeLead), kind);

    public static string MergeInto(string from, string into) => Resource.With(nameof(MergeInto), from, into);

    public static string Oldest(int shown, int all) => Resource.With(nameof(Oldest), shown, all);

    public static string MergeTouched(int count) => Resource.Counted(nameof(MergeTouched), count);

    public static string Round(int round) => Resource.With(nameof(Round), round);

    public static string Answered(string author, string reply) => Resource.With(nameof(Answered), author, reply);

    public static string ReportsClosed(int count) => Resource.Counted(nameof(ReportsClosed), count);

    public static string ReportClosedBy(string who, string moment) => Resource.With(nameof(ReportClosedBy), who, moment);
}
