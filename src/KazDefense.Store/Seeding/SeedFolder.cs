using KazDefense.Store.Seeding.Reading;

namespace KazDefense.Store.Seeding;

/// <summary>Which files a folder of seeds may hold.</summary>
public static class SeedFolder
{
    /// <summary>The folder of the dossiers.</summary>
    public const string Articles = "articles";

    /// <summary>The files beside the dossiers; all must be there, be it with an empty list.</summary>
    public static IReadOnlyList<string> Registers { get; } =
        ["actors.yaml", "places.yaml", "vectors.yaml", "outlets.yaml", "indicators.yaml", "references.yaml"];

    /// <summary>What else may stand there unread: map outlines and words to people.</summary>
    public static IReadOnlyList<string> Unread { get; } = ["geo", "README.md"];

    /// <summary>The dossiers' paths in the order of their names; whatever does not belong is reported.</summary>
    internal static IReadOnlyList<(string Path, string Name)> Dossiers(string folder, FindingList findings)
    {
        foreach (var name in Entries(folder, findings).Where(n => n != Articles && !Registers.Contains(n) && !Unread.Contains(n)))
            findings.Add(new(name), $"Nothing reads this{Suggestion.OrAll(name, [.. Registers, $"{Articles}/"])}. Rename it or take it out of the folder.");

        var articles = Path.Combine(folder, Articles);
        if (!Directory.Exists(articles))
        {
            findings.Add(new(Articles), "The folder of dossiers is missing.");
            return [];
        }
        var entries = Entries(articles, findings).ToLookup(n => n.EndsWith(".yaml", StringComparison.Ordinal) && File.Exists(Path.Combine(articles, n)));
        foreach (var name in entries[false])
            findings.Add(new($"{Articles}/{name}"), "Nothing reads this; a dossier's name ends in .yaml. Rename it or take it out of the folder.");
        return [.. entries[true].Select(n => (Path.Combine(articles, n), $"{Articles}/{n}"))];
    }

    // Hidden files are the system's or the version control's.
    private static IEnumerable<string> Entries(string folder, FindingList findings)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Select(p => Path.GetFileName(p)!).Where(n => n[0] != '.').Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))), $"The folder cannot be read: {e.Message}");
            return [];
        }
    }
}
