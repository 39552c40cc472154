using System.Text.Encodings.Web;
using System.Text.Unicode;
using KazDefense.Web.Features.Api.Writing;
using KazDefense.Web.Security;

namespace KazDefense.Web.Features.Api;

/// <summary>The data for programs: JSON, the same as CSV, and their description; and writing for scripts.</summary>
internal static class ApiEndpoints
{
    public static void AddApi(this IServiceCollection services)
    {
        services.AddSingleton<StatedWords>().AddSingleton<DepartedRecord>().AddSingleton<Writing.Writing>();
        services.AddOpenApi(ApiDescription.Configure);
        // Letters stay letters; what HTML could take for markup stays escaped.
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api").RequireAuthorization(Policies.Reading);
        api.MapEvents();
        api.MapActors();
        api.MapPlaces();
        api.MapSources();
        api.MapSourceText();
        api.MapObservations();
        api.MapFound();
        app.MapGroup("/api").RequireAuthorization(Policies.Editing).MapWriting();
        api.MapGet("/{*path}", (string path) => ApiProblems.NotFound($"There is no “{path}” here; /api/ lists the addresses.")).ExcludeFromDescription();
        app.MapOpenApi("/api/openapi.json").RequireAuthorization(Policies.Reading);
    }
}
