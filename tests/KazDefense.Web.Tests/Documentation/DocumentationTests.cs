using System.Reflection;
using System.Text.RegularExpressions;
using KazDefense.TestKit;
using KazDefense.Web.Commands;
using KazDefense.Web.Settings;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Documentation;

/// <summary>Every setting, command, page and filter is told of where its reader looks.</summary>
public sealed partial class DocumentationTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string Operator = Read("docs/operator.md");
    private static readonly string Analyst = Read("docs/analyst.md");
    private static readonly string Editors = Read("docs/editors.md");

    [Fact]
    public void EverySetting_IsInTheOperatorsPage() =>
        Assert.All(SettingsReader.Names, name => Assert.Contains($"`{name}`", Operator, StringComparison.Ordinal));

    [Fact]
    public void EveryCommand_IsInTheOperatorsPage()
    {
        var verbs = typeof(ServeCommand).Assembly.GetTypes()
            .Select(t => t.GetMethod("Make", BindingFlags.Public | BindingFlags.Static, [])).OfType<MethodInfo>()
            .Select(m => m.Invoke(null, [])).OfType<System.CommandLine.Command>().Select(c => c.Name).ToList();

        Assert.Contains("serve", verbs);
        Assert.All(verbs, verb => Assert.Matches($@"`{verb}[ `]", Operator));
    }

    [Fact]
    public void EveryPage_IsInTheAnalystsPageTheOperatorsOrTheEditors()
    {
        var pages = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/').ToLowerInvariant())
            .Where(p => !p.StartsWith("/api/", StringComparison.Ordinal) && !Unlisted().IsMatch(p))
            // The forms of all kinds are told of together.
            .Select(p => OfAKind().Replace(p, "/edit/{kind}/")).Distinct().ToList();

        Assert.Contains("/timeline", pages);
        Assert.All(pages, page => Assert.True(
            Analyst.Contains($"`{page}`", StringComparison.Ordinal) || Analyst.Contains($"`{page}/`", StringComparison.Ordinal) || Operator.Contains($"`{page}`", StringComparison.Ordinal)
                || Editors.Contains($"`{page}`", StringComparison.Ordinal),
            $"{page} is in none of docs/analyst.md, docs/operator.md and docs/editors.md"));
    }

    [Fact]
    public void EveryDependency_HasItsLine()
    {
        var told = Read("docs/dependencies.md");
        var packages = PackageVersion().Matches(Read("Directory.Packages.props")).Select(m => m.Groups[1].Value);

        Assert.All(packages, package => Assert.Contains(LastWords(package), told, StringComparison.Ordinal));

        // Packages of one family share a line: `Serilog, .Sinks.Console`.
        static string LastWords(string package) => package.StartsWith("Serilog.", StringComparison.Ordinal) ? package["Serilog".Length..] : package;
    }

    [Fact]
    public void NoDocument_HasAPlaceholder() =>
        Assert.All(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories), f => Assert.DoesNotMatch(@"\b(TABLE|TBD|TODO|FIXME|BEFORE\d)\b", File.ReadAllText(f)));

    [Fact]
    public void EveryDecision_IsListed() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/adr"), "0*.md").Select(f => Path.GetFileName(f)!),
            file => Assert.Contains(file, Read("docs/adr/README.md"), StringComparison.Ordinal));

    [Fact]
    public void EveryLink_WithinTheDocuments_LeadsToAFile()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "README.md")))
            foreach (var target in Link().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value).Where(t => !t.Contains("://", StringComparison.Ordinal)))
                Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, target)), $"{file} links to {target}, which is not there");
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    // Static files, the channel of circuits, the fallback, error pages that nobody opens by hand, and figures or tables that end in .svg or .csv.
    [GeneratedRegex(@"\{\*|_framework|_content/|^/_blazor|^/css|^/js|^/(error|not-found|theme|favicon)|\.(svg|csv|json|css|js|txt|ico|png|bib|xml)(\.|$)|\{ending\}|^/$")]
    private static partial Regex Unlisted();

    [GeneratedRegex("^/edit/(events|actors|affiliations|places|sources|outlets|indicators|observations|vectors)/")]
    private static partial Regex OfAKind();

    [GeneratedRegex(@"PackageVersion Include=""([^""]+)""")]
    private static partial Regex PackageVersion();

    [GeneratedRegex(@"\]\(([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
