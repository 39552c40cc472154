namespace KazDefense.Store.Search;

/// <summary>Under which row a record's words are kept, so that they are found again when the record's date has changed.</summary>
public sealed class SearchEntry
{
    /// <summary>The record.</summary>
    public int RecordId { get; set; }

    /// <summary>The row; see <see cref="SearchKey"/>.</summary>
    public long Row { get; set; }
}
