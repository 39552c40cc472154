using System.Security.Cryptography;

namespace KazDefense.Store.Seeding.Loading;

/// <summary>A file of the seeds as last loaded, so that an unchanged folder is recognised without reading it through.</summary>
public sealed class LoadedFile
{
    /// <summary>Relative to the folder of seeds, with forward slashes.</summary>
    public required string Path { get; set; }

    /// <summary>SHA-256 of its bytes, in lower-case hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>The files of a folder of seeds as they stand, by path.</summary>
    public static IReadOnlyList<LoadedFile> Of(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(f => new LoadedFile
            {
                Path = System.IO.Path.GetRelativePath(folder, f).Replace('\\', '/'),
                Hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f))),
            })
            .OrderBy(f => f.Path, StringComparer.Ordinal)];
}
