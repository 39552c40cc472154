using Xunit;

namespace KazDefense.TestKit;

/// <summary>A test that needs the articles' texts. They are not ours to ship: it runs where <c>Articles__Folder</c> names their folder, never on a build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsArticlesFactAttribute : FactAttribute
{
    public NeedsArticlesFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Skip = "Build servers do not have the articles’ texts.";
        else if (!Directory.Exists(Folder))
            Skip = "The environment variable Articles__Folder names no folder with the articles’ texts.";
    }

    /// <summary>The folder.</summary>
    public static string Folder => Environment.GetEnvironmentVariable("Articles__Folder") ?? "";

    /// <summary>The file in it that begins so.</summary>
    public static string File(string prefix) => Directory.EnumerateFiles(Folder, prefix + "*").Single();
}
