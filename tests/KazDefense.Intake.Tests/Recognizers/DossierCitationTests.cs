using KazDefense.Domain.Dates;
using KazDefense.Intake.Readers;
using KazDefense.Intake.Recognizers;
using KazDefense.Store;
using KazDefense.Store.Sources;
using KazDefense.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Intake.Tests.Recognizers;

/// <summary>What is recognised, held against what the dossiers say after reading the articles themselves.</summary>
public sealed class DossierCitationTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [ArticlesFact]
    public async Task Recognize_EveryPassageOfTheDossiers_MostlyNamesTheirOutletAndDate()
    {
        await using var app = new SeededApp();
        var recognizer = await RecognizerAsync(app);
        var (claims, outlets, dates, silent, rightlySilent) = (0, 0, 0, 0, 0);
        foreach (var (outlet, cited, published, paragraph, start, end) in await PassagesAsync(app))
        {
            var found = recognizer.Recognize(paragraph, start, end, published);
            if (outlet is null)
            {
                silent++;
                rightlySilent += found.Count == 0 ? 1 : 0;
                continue;
            }
            claims++;
            var isNamed = found.Any(f => f.Outlet == outlet);
            outlets += isNamed ? 1 : 0;
            dates += isNamed && found.Any(f => f.Outlet == outlet && f.Cited == cited) ? 1 : 0;
            if (!isNamed)
                output.WriteLine($"¶{paragraph.Number} {start}-{end}: {outlet}, not {string.Join(", ", found.Select(f => f.Outlet ?? "none"))}");
        }
        output.WriteLine($"outlet {outlets} of {claims}, with its date {dates}; nobody where nobody is cited {rightlySilent} of {silent}");

        Assert.True(outlets >= 0.8 * claims, $"outlet {outlets} of {claims}");
        Assert.True(dates >= 0.8 * claims, $"date {dates} of {claims}");
        Assert.True(rightlySilent >= 0.8 * silent, $"nobody {rightlySilent} of {silent}");
    }

    private static async Task<CitationRecognizer> RecognizerAsync(SeededApp app) => new(
        [.. (await app.Services.GetRequiredService<OutletSuggestionQuery>().AllAsync(default)).Select(o => new KnownOutlet(o.Slug, [o.Name, o.Slug, o.Address ?? o.Name]))]);

    // Each passage once, whatever number of fields rests on it.
    private static async Task<List<(string? Outlet, EdtfDate? Cited, EdtfDate Published, ArticleParagraph Paragraph, int Start, int End)>> PassagesAsync(SeededApp app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<StoreContext>>().CreateDbContextAsync();
        var rows = await (
            from c in db.Claims
            from p in c.Passages
            where c.Source.File != null
            select new { Outlet = c.Outlet == null ? null : c.Outlet.Slug, c.Cited, c.Source.Date, c.Source.File, p.Paragraph, p.Start, p.End }).Distinct().ToListAsync();
        var folder = new ArticleFolder(ArticlesFactAttribute.Folder);
        var passages = new List<(string?, EdtfDate?, EdtfDate, ArticleParagraph, int, int)>();
        foreach (var file in rows.GroupBy(r => r.File))
            if (await folder.ReadAsync(file.Key, default) is { } text)
                passages.AddRange(file.Where(r => r.Paragraph <= text.Paragraphs.Count).Select(r => ((string?)r.Outlet, (EdtfDate?)r.Cited, r.Date, text.Paragraphs[r.Paragraph - 1], r.Start, r.End)));
        return passages;
    }
}
