using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KazDefense.Domain.Records;
using KazDefense.Store.Events;
using KazDefense.Store.Records;
using KazDefense.Store.Sources;
using KazDefense.Store.Timelines;
using KazDefense.Web.Hosting;
using KazDefense.Web.Security;
using KazDefense.Web.Shared.Records;

namespace KazDefense.Web.Features.Citing;

/// <summary>How events and sources are cited: their addresses ending in <c>.bib</c>, <c>.csl.json</c> or <c>.txt</c>.</summary>
internal static class CitingEndpoints
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapCiting(this WebApplication app)
    {
        foreach (var ending in CitedAs.All)
        {
            app.MapGet("/events/{slug}" + ending, (string slug, HttpContext http, EventQuery events, RedirectQuery redirects, TimeProvider clock, CancellationToken ct) =>
                EventAsync(slug, ending, http, events, redirects, clock, ct)).RequireAuthorization(Policies.Reading);
            app.MapGet("/sources/{slug}" + ending, (string slug, SourceQuery sources, RedirectQuery redirects, CancellationToken ct) =>
                SourceAsync(slug, ending, sources, redirects, ct)).RequireAuthorization(Policies.Reading);
        }
    }

    private static async Task<IResult> EventAsync(string slug, string ending, HttpContext http, EventQuery events, RedirectQuery redirects, TimeProvider clock, CancellationToken ct) =>
        await events.FindAsync(slug, new TimelineFilter().Focus, ct) is { } found
            ? Answer(Citation.Of(found.Event, http.Request.Site(), clock.Today()), ending)
            : await redirects.ElsewhereAsync(RecordKind.Event, slug, into => Urls.Citation(RecordKind.Event, into, ending), ct);

    private static async Task<IResult> SourceAsync(string slug, string ending, SourceQuery sources, RedirectQuery redirects, CancellationToken ct) =>
        (await sources.BibliographyAsync(slug, ct)) is { } source
            ? Answer(Citation.Of(source), ending)
            : await redirects.ElsewhereAsync(RecordKind.Source, slug, into => Urls.Citation(RecordKind.Source, into, ending), ct);

    private static IResult Answer(Citation citation, string ending) => ending switch
    {
        CitedAs.BibTex => Results.Text(BibTex.Of(citation), "application/x-bibtex; charset=utf-8"),
        CitedAs.CslJson => Results.Text(JsonSerializer.Serialize<CslJson[]>([CslJson.Of(citation)], Json), CslJson.MediaType),
        _ => Results.Text(PlainCitation.Of(citation) + "\n", "text/plain; charset=utf-8"),
    };
}
