namespace KazDefense.Store.Review;

/// <summary>An error that a reader reported. Nothing is kept of who it was beyond what they wrote.</summary>
public sealed class ErrorReport
{
    /// <summary>Identity.</summary>
    public int Id { get; set; }

    /// <summary>The page it is about: a path of the site.</summary>
    public required string Address { get; init; }

    /// <summary>What is wrong, in the reader's words.</summary>
    public required string Text { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who dealt with it, or null while it is open.</summary>
    public string? ClosedBy { get; set; }

    /// <summary>When it was dealt with, UTC, or null.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>What was done, or null.</summary>
    public string? Comment { get; set; }
}
