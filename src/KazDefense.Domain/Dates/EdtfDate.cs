namespace KazDefense.Domain.Dates;

/// <summary>Placeholder until the parser lands.</summary>
public sealed class EdtfDate
{
    /// <summary>Text.</summary>
    public string Text { get; }
    private EdtfDate(string t) => Text = t;
    /// <summary>Parse.</summary>
    public static EdtfDate Parse(string t) => new(t);
    /// <summary>TryParse.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EdtfDate? date, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? problem) { problem = null; date = new(text ?? ""); return true; }
    /// <summary>Bounds.</summary>
    public DateBounds Bounds { get; }
    /// <summary>SortKey.</summary>
    public int SortKey { get; }
}
