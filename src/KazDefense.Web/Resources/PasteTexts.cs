namespace KazDefense.Web.Resources;

/// <summary>The words of pasting from a spreadsheet.</summary>
public static class PasteTexts
{
    private static readonly TextResource Resource = new("PasteTexts");

    public static string Another => Resource.Of();
    public static string Grid => Resource.Of();
    public static string Kind => Resource.Of();
    public static string Lead => Resource.Of();
    public static string LeaveWords => Resource.Of();
    public static string LeftOut => Resource.Of();
    public static string MaybeSame => Resource.Of();
    public static string NoTable => Resource.Of();
    public static string OnlyWrong => Resource.Of();
    public static string Placeholder => Resource.Of();
    public static string Read => Resource.Of();
    public static string Row => Resource.Of();
    /// <summary>Which rows a page shows, with the pager's own words in braces.</summary>
    public static string RowsOf => Resource.Of();
    public static string Source => Resource.Of();
    public static string Text => Resource.Of();
    public static string Title => Resource.Of();
    public static string YesOrNo => Resource.Of();

    /// <summary>A column that only pasted rows have, by its key.</summary>
    public static string Column(string item) => Resource.Of($"Column.{item}");

    /// <summary>A detail with what it is of before it.</summary>
    public static string Of(string part, string detail) => Resource.With(nameof(Of), part, detail);

    public static string ColumnsAre(string columns) => Resource.With(nameof(ColumnsAre), columns);

    public static string DidYouMean(string name, string candidates) => Resource.With(nameof(DidYouMean), name, candidates);

    public static string NobodyCalled(string name) => Resource.With(nameof(NobodyCalled), name);

    public static string SeveralCalled(string name, string candidates) => Resource.With(nameof(SeveralCalled), name, candidates);

    public static string SameAsRow(int row) => Resource.With(nameof(SameAsRow), row);

    public static string CellOf(string heading, int row) => Resource.With(nameof(CellOf), heading, row);

    public static string Conflicts(string slug) => Resource.With(nameof(Conflicts), slug);

    public static string TooManyRows(int most) => Resource.With(nameof(TooManyRows), most);

    public static string PublishedTitle(int count) => Resource.Counted(nameof(PublishedTitle), count);

    public static string PublishAll(int count) => Resource.Counted(nameof(PublishAll), count);

    public static string RowsWrong(int count) => Resource.Counted(nameof(RowsWrong), count);

    public static string AllSound(int count) => Resource.Counted(nameof(AllSound), count);

    public static string LookAlike(int count) => Resource.Counted(nameof(LookAlike), count);

    public static string Rows(int count) => Resource.Counted(nameof(Rows), count);
}
