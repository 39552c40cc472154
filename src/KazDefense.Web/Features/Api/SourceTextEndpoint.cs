using KazDefense.Domain.Records;
using KazDefense.Web.Features.Api.Shapes;
using KazDefense.Web.Features.Sources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KazDefense.Web.Features.Api;

/// <summary><c>/api/sources/{slug}/text</c>: an article as far as the operator allows, on the same terms as its page.</summary>
internal static class SourceTextEndpoint
{
    public static void MapSourceText(this RouteGroupBuilder api) =>
        api.MapGet("/sources/{slug}/text", FindAsync).Described("GetSourceText", "A source paragraph by paragraph, with what rests on each: its words only where they are at hand and may be shown.", []);

    private static async Task<Results<Ok<SourceTextShape>, RedirectHttpResult, ProblemHttpResult>> FindAsync(string slug, SourceReader reader, DepartedRecord departed, CancellationToken ct)
    {
        if (await reader.FindAsync(slug, null, ct) is { } view)
            return TypedResults.Ok(SourceTextShape.Of(view, reader.Show));
        var (moved, problem) = await departed.FindAsync(RecordKind.Source, slug, Urls.ApiSourceText, ct);
        return moved is null ? problem : moved;
    }
}
