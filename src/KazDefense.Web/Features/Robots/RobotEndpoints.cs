using System.Globalization;
using System.Xml.Linq;
using KazDefense.Store.Partners;
using KazDefense.Store.Records;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Hosting;
using KazDefense.Web.Security;
using KazDefense.Web.Settings;

namespace KazDefense.Web.Features.Robots;

/// <summary>What search engines ask: <c>robots.txt</c> and the map of the site.</summary>
internal static class RobotEndpoints
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // What is for people who write, or is one of countless ways to ask for the same.
    private static readonly string[] Closed = ["/account", "/admin", "/edit", "/review", "/report", "/theme", "/api"];

    public static void MapRobots(this WebApplication app)
    {
        app.MapGet("/robots.txt", Robots).AllowAnonymous();
        app.MapGet(Urls.Sitemap, IndexAsync).RequireAuthorization(Policies.Reading);
        app.MapGet("/sitemap/{name}.xml", PartAsync).RequireAuthorization(Policies.Reading);
    }

    private static IResult Robots(HttpRequest http, SiteSettings settings) => Results.Text(settings.Reading is ReadingAccess.Anonymous
        ? $"User-agent: *\n{string.Concat(Closed.Select(c => $"Disallow: {c}\n"))}\nSitemap: {http.Site()}{Urls.Sitemap}\n"
        : "User-agent: *\nDisallow: /\n");

    private static async Task<IResult> IndexAsync(HttpRequest http, SitemapQuery pages, CancellationToken ct) => Xml(new(
        Sitemap + "sitemapindex",
        Enumerable.Range(0, await pages.PartsAsync(ct) + 1).Select(part => new XElement(Sitemap + "sitemap", new XElement(Sitemap + "loc", http.Site() + Urls.SitemapPart(part))))));

    // Part 0 is the site's own pages; the others are those of records.
    private static async Task<IResult> PartAsync(string name, HttpRequest http, SitemapQuery pages, PartnerQuery partners, CancellationToken ct)
    {
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var part) || part > await pages.PartsAsync(ct))
            return Results.NotFound();
        return Xml(new(Sitemap + "urlset", part == 0
            ? (await EverywhereAsync(pages, partners, ct)).Select(address => Page(http, address, null))
            : (await pages.PartAsync(part, ct)).Select(p => Page(http, Urls.Record(p.Kind, p.Slug), p.Updated))));
    }

    // What no record has as its own page: the site's lists, partners, series and instruments.
    private static async Task<IEnumerable<string>> EverywhereAsync(SitemapQuery pages, PartnerQuery partners, CancellationToken ct)
    {
        var (series, instruments) = await pages.DerivedAsync(ct);
        var register = await partners.RegisterAsync(PartnersRequest.DefaultFocus, ct) ?? [];
        return [.. Urls.Everywhere, .. register.Select(p => Urls.Partner(p.Slug)), .. series.Select(s => Urls.ExerciseSeries(s)), .. instruments.Select(i => Urls.Instrument(i))];
    }

    private static XElement Page(HttpRequest http, string address, DateTime? updated) => new(
        Sitemap + "url",
        new XElement(Sitemap + "loc", http.Site() + address),
        updated is { } at ? new XElement(Sitemap + "lastmod", at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null);

    private static IResult Xml(XElement root) => Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n", "application/xml; charset=utf-8");
}
