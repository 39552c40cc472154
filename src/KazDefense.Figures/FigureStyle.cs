using System.Text;
using System.Text.RegularExpressions;

namespace KazDefense.Figures;

/// <summary>The style figures need where no page's stylesheet serves them.</summary>
public static partial class FigureStyle
{
    private const string DarkQuery = "@media (prefers-color-scheme: dark)";

    /// <summary>Tokens for light and dark, and the classes of figures and marks. The names are the site's.</summary>
    public static string Css { get; } = Read();

    /// <summary>
    /// The same with every token's value in its place: what draws SVG outside browsers (word processors, image converters)
    /// knows classes but not custom properties.
    /// </summary>
    internal static string Resolved { get; } = Resolve(Css);

    private static string Read()
    {
        using var stream = typeof(FigureStyle).Assembly.GetManifestResourceStream("figure.css")
            ?? throw new InvalidOperationException("figure.css is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Resolve(string css)
    {
        var text = Comment().Replace(css, "");
        var roots = Root().Matches(text);
        var light = Tokens(roots[0].Groups["body"].Value);
        var dark = new Dictionary<string, string>(light, StringComparer.Ordinal);
        foreach (var (name, value) in Tokens(roots[1].Groups["body"].Value))
            dark[name] = value;

        // The first two blocks hold the tokens; what follows the dark one are the rules.
        var rules = text[(text.IndexOf('}', roots[1].Index + roots[1].Length) + 1)..];
        var darkRules = new StringBuilder();
        foreach (Match rule in Rule().Matches(rules))
        {
            if (rule.Value.Contains("var(", StringComparison.Ordinal) && Fill(rule.Value, light) != Fill(rule.Value, dark))
                darkRules.Append(Fill(rule.Value, dark));
        }

        return Space().Replace($":root{{color-scheme:light dark}}{Fill(rules, light)}{DarkQuery}{{{darkRules}}}", " ").Trim();
    }

    private static Dictionary<string, string> Tokens(string body) =>
        Token().Matches(body).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.Ordinal);

    private static string Fill(string css, Dictionary<string, string> tokens) =>
        Variable().Replace(css, m => tokens[m.Groups["name"].Value]);

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@":root\s*\{(?<body>[^}]*)\}")]
    private static partial Regex Root();

    [GeneratedRegex(@"(?<name>--[a-z0-9-]+)\s*:\s*(?<value>[^;]+);")]
    private static partial Regex Token();

    [GeneratedRegex(@"var\((?<name>--[a-z0-9-]+)\)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"[^{}]+\{[^{}]*\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
