namespace KazDefense.Intake.Readers;

/// <summary>The folder in which the articles' texts may be at hand. They are not ours to ship, so often there is none.</summary>
/// <param name="folder">The folder, or null for none.</param>
public sealed class ArticleFolder(string? folder)
{
    /// <summary>The path of a source's file, or null where it is not at hand or its name leads out of the folder.</summary>
    /// <param name="file">The file's name as the source gives it, without a folder.</param>
    public string? Find(string? file)
    {
        if (folder is null || string.IsNullOrWhiteSpace(file) || Path.GetFileName(file) != file || file is "." or "..")
            return null;
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? path : null;
    }

    /// <summary>How many files there are, and when the one changed last was, UTC: another answer means other texts. Nothing for no folder.</summary>
    public (int Files, DateTime Changed) Stamp() => folder is null || !Directory.Exists(folder)
        ? (0, DateTime.UnixEpoch)
        : new DirectoryInfo(folder).EnumerateFiles().Aggregate((0, DateTime.UnixEpoch), ((int Files, DateTime Changed) s, FileInfo f) =>
            (s.Files + 1, f.LastWriteTimeUtc > s.Changed ? f.LastWriteTimeUtc : s.Changed));

    /// <summary>The article in a source's file, or null where it is not at hand or cannot be read as an article.</summary>
    public async Task<ArticleText?> ReadAsync(string? file, CancellationToken ct) =>
        Find(file) is { } path ? (await ArticleFile.ReadAsync(path, ct)).Text : null;
}
