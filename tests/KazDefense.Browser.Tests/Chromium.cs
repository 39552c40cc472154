namespace KazDefense.Browser.Tests;

/// <summary>The browser of this machine.</summary>
internal static class Chromium
{
    public const string Missing = "No Chromium was found. Install one (on Debian: apt-get install chromium) or set CHROMIUM to its path.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge", "chrome.exe", "msedge.exe"];

    /// <summary>Its path, or null.</summary>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given)
            return File.Exists(given) ? given : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append("/Applications/Google Chrome.app/Contents/MacOS").Append(@"C:\Program Files\Google\Chrome\Application").Append(@"C:\Program Files (x86)\Microsoft\Edge\Application");
        return folders.SelectMany(f => Names.Select(n => System.IO.Path.Combine(f, n))).FirstOrDefault(File.Exists);
    }
}
