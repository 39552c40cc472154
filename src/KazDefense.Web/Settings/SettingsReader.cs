using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;

namespace KazDefense.Web.Settings;

/// <summary>Settings, or what is wrong with them.</summary>
/// <param name="Settings">The settings; null when there are findings.</param>
/// <param name="Findings">What is wrong.</param>
public sealed record SettingsReading(SiteSettings? Settings, IReadOnlyList<Finding> Findings);

/// <summary>Reads our own settings from whatever they were given in: file, environment, command line.</summary>
public static class SettingsReader
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Data"] = ["Folder"],
        ["Articles"] = ["Folder", "Show"],
        ["Seeds"] = ["Folder"],
    };

    /// <summary>Every setting of ours, as <c>Section:Name</c>.</summary>
    public static IEnumerable<string> Names => Known.SelectMany(s => s.Value.Select(n => $"{s.Key}:{n}"));

    /// <summary>Reads and checks every setting; all that is wrong is reported at once.</summary>
    public static SettingsReading Read(IConfiguration configuration)
    {
        var findings = new List<Finding>();
        CheckNames(configuration, findings);
        var data = Text(configuration, "Data:Folder") ?? DefaultDataFolder();
        if (data is null)
            findings.Add(new("Data:Folder", "The folder for the databases is not set, and this user has no folder of their own to put it in. Give one, as in --Data:Folder=/srv/kazdefense."));
        else if (File.Exists(data))
            findings.Add(new("Data:Folder", $"“{data}” is a file. Give a folder; it is made when it does not exist."));
        var articles = Existing(configuration, "Articles:Folder", findings);
        var show = Show(configuration, findings);
        var seeds = Existing(configuration, "Seeds:Folder", findings) ?? Path.Combine(AppContext.BaseDirectory, "seeds");
        return findings.Count > 0
            ? new(null, findings)
            : new(new(Path.GetFullPath(data!), articles, show, seeds), []);
    }

    private static void CheckNames(IConfiguration configuration, List<Finding> findings)
    {
        foreach (var (section, names) in Known)
            foreach (var child in configuration.GetSection(section).GetChildren())
                if (!names.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
                    findings.Add(new($"{section}:{child.Key}", $"There is no such setting. {section} has {string.Join(" and ", names)}."));
    }

    private static string? Text(IConfiguration configuration, string key) => configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static string? Existing(IConfiguration configuration, string key, List<Finding> findings)
    {
        if (Text(configuration, key) is not { } folder)
            return null;
        if (!Directory.Exists(folder))
            findings.Add(new(key, $"There is no folder “{folder}”."));
        return Path.GetFullPath(folder);
    }

    private static ArticleShow Show(IConfiguration configuration, List<Finding> findings)
    {
        if (Text(configuration, "Articles:Show") is not { } text)
            return ArticleShow.Passages;
        if (Term.TryParse<ArticleShow>(text.ToLowerInvariant(), out var show))
            return show;
        findings.Add(new("Articles:Show", $"“{text}” is not one of {string.Join(", ", Term.All<ArticleShow>())}."));
        return ArticleShow.None;
    }

    private static string? DefaultDataFolder()
    {
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return own.Length == 0 ? null : Path.Combine(own, "KazDefense");
    }
}
