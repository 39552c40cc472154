using System.Net;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;

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
        ["Access"] = ["Reading"],
        ["Review"] = ["FourEyes"],
        ["Admin"] = ["Email", "PasswordFile"],
        ["Proxy"] = ["Trusted"],
        ["Site"] = ["Address"],
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
        var show = OneOf(configuration, "Articles:Show", ArticleShow.Passages, findings);
        var reading = OneOf(configuration, "Access:Reading", ReadingAccess.Anonymous, findings);
        var fourEyes = Truth(configuration, "Review:FourEyes", findings);
        var admin = Admin(configuration, findings);
        var proxies = Networks(configuration, "Proxy:Trusted", findings);
        var address = Address(configuration, findings);
        var seeds = Existing(configuration, "Seeds:Folder", findings) ?? Path.Combine(AppContext.BaseDirectory, "seeds");
        return findings.Count > 0
            ? new(null, findings)
            : new(new(Path.GetFullPath(data!), articles, show, seeds) { Reading = reading, FourEyes = fourEyes, Admin = admin, TrustedProxies = proxies, Address = address }, []);
    }

    private static void CheckNames(IConfiguration configuration, List<Finding> findings)
    {
        foreach (var (section, names) in Known)
            foreach (var child in configuration.GetSection(section).GetChildren())
                if (!names.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
                    findings.Add(new($"{section}:{child.Key}", $"There is no such setting. {section} has {string.Join(" and ", names)}."));
    }

    private static string? Address(IConfiguration configuration, List<Finding> findings)
    {
        if (Text(configuration, "Site:Address") is not { } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { Query: "", Fragment: "", UserInfo: "" })
            return uri.AbsoluteUri.TrimEnd('/');
        findings.Add(new("Site:Address", $"“{text}” is no address that readers could open. Give one as in https://kazdefense.example."));
        return null;
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

    private static T OneOf<T>(IConfiguration configuration, string key, T usual, List<Finding> findings) where T : struct, Enum
    {
        if (Text(configuration, key) is not { } text)
            return usual;
        if (!Term.TryParse<T>(text.ToLowerInvariant(), out var value))
            findings.Add(new(key, $"“{text}” is not one of {string.Join(", ", Term.All<T>())}."));
        return value;
    }

    private static bool Truth(IConfiguration configuration, string key, List<Finding> findings)
    {
        if (Text(configuration, key) is not { } text)
            return false;
        if (!bool.TryParse(text, out var truth))
            findings.Add(new(key, $"“{text}” is not one of true, false."));
        return truth;
    }

    private static List<IPNetwork> Networks(IConfiguration configuration, string key, List<Finding> findings)
    {
        var networks = new List<IPNetwork>();
        foreach (var text in (Text(configuration, key) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (IPAddress.TryParse(text, out var address))
                networks.Add(new(address, address.GetAddressBytes().Length * 8));
            else if (IPNetwork.TryParse(text, out var network))
                networks.Add(network);
            else
                findings.Add(new(key, $"“{text}” is neither an address, as 192.0.2.9, nor a network, as 10.0.0.0/8. Several are separated by commas."));
        return networks;
    }

    private static AdminSettings? Admin(IConfiguration configuration, List<Finding> findings)
    {
        var (email, file) = (Text(configuration, "Admin:Email"), Text(configuration, "Admin:PasswordFile"));
        if (email is null && file is null)
            return null;
        findings.AddRange(AccountRules.Email(email).Select(f => f with { Where = "Admin:Email" }));
        if (file is null)
            findings.Add(new("Admin:PasswordFile", "Give the file that holds the administrator’s password; there is no default one."));
        else if (!File.Exists(file))
            findings.Add(new("Admin:PasswordFile", $"There is no file “{file}”."));
        else if (new FileInfo(file).Length == 0)
            findings.Add(new("Admin:PasswordFile", $"“{file}” is empty. Write the administrator’s password into it."));
        return email is null || file is null ? null : new(email, Path.GetFullPath(file));
    }

    private static string? DefaultDataFolder()
    {
        var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return own.Length == 0 ? null : Path.Combine(own, "KazDefense");
    }
}
