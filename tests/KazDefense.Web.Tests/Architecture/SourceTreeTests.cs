using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Architecture;

/// <summary>What the tree itself promises.</summary>
public sealed class SourceTreeTests
{
    private static readonly string[] Top =
        ["src", "tests", "seeds", "docs", "KazDefense.sln", "README.md", "Directory.Build.props", "Directory.Packages.props", "LICENSE"];

    [Fact]
    public void TopLevel_HoldsNothingBeyondTheAgreedLayout()
    {
        var found = Directory.EnumerateFileSystemEntries(Repository.Root).Select(p => Path.GetFileName(p)!).Where(n => !n.StartsWith('.'));
        Assert.Equal([], found.Except(Top).Except(["TestResults", "artifacts"]));
        Assert.All(Top, n => Assert.True(Path.Exists(Path.Combine(Repository.Root, n)), $"{n} is missing"));
    }

    [Fact]
    public void SourceFiles_StayShort()
    {
        var lengths = SourceFiles().Select(f => (File: f, Lines: File.ReadLines(f).Count())).OrderBy(f => f.Lines).ToList();
        Assert.All(lengths, f => Assert.True(f.Lines <= 320, $"{f.File} has {f.Lines} lines: a concept in it wants a name and a room of its own"));
        Assert.InRange(lengths[lengths.Count / 2].Lines, 10, 90);
    }

    [Fact]
    public void Pages_StayShort() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.razor", SearchOption.AllDirectories).Where(IsOurs),
            f => Assert.True(File.ReadLines(f).Count() <= 150, $"{f} has {File.ReadLines(f).Count()} lines"));

    [Fact]
    public void ClientScript_IsNeverCommitted() =>
        Assert.Contains("wwwroot/_framework/", File.ReadAllText(Path.Combine(Repository.Root, ".gitignore")), StringComparison.Ordinal);

    [Fact]
    public void Security_SaysNothingOutsideTheResources() =>
        Assert.All(
            SourceFiles().Where(f => f.Contains($"{Path.DirectorySeparatorChar}Security{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
            f => Assert.DoesNotMatch("Problem\\([^)]*\"\\w+ \\w+", File.ReadAllText(f)));

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => IsOurs(f) && !f.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static bool IsOurs(string file) =>
        !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
