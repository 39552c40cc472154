namespace KazDefense.Web.Features.Citing;

/// <summary>A citation as a line of a bibliography.</summary>
public static class PlainCitation
{
    /// <summary>Author, “title”, publication, volume, issue, publisher, date, address: what is not known is left out.</summary>
    public static string Of(Citation c)
    {
        string?[] parts =
        [
            c.Authors.Count > 0 ? string.Join(", ", c.Authors) : null,
            $"“{c.Title}”",
            c.Container,
            c.Volume,
            c.Issue,
            c.Publisher == c.Container ? null : c.Publisher,
            c.Version is { } version ? Resources.CitingTexts.Version(version) : null,
            c.Issued.Words,
            c.Address,
        ];
        var line = string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
        return c.Accessed is { } accessed ? $"{line} ({Resources.CitingTexts.Accessed(accessed.Words)})." : $"{line}.";
    }
}
