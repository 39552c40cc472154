using KazDefense.Web.Resources;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace KazDefense.Web.Features.Api;

/// <summary>What the OpenAPI document says beyond what the code shows.</summary>
internal static class ApiDescription
{
    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = d => d.RelativePath?.StartsWith("api/", StringComparison.Ordinal) is true;
        options.AddDocumentTransformer(Introduce);
    }

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        document.Info = new OpenApiInfo
        {
            Title = "KazDefense",
            Version = "1",
            Description = "Defence cooperation of Kazakhstan: events, actors, sources and observations, each value with the passage it rests on.",
        };
        // Where the site is served is not part of what it offers.
        document.Servers?.Clear();
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Bearer, Description = WritingTexts.Bearer };
        return Task.CompletedTask;
    }

    /// <summary>The name of the way scripts say who they are.</summary>
    public const string Bearer = "bearer";

    /// <summary>Names an operation, says what it answers and which parameters it reads.</summary>
    public static RouteHandlerBuilder Described(this RouteHandlerBuilder route, string name, string summary, IReadOnlyList<ApiParameter> parameters) => route
        .WithName(name).WithSummary(summary)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Tags = null;
            operation.Parameters ??= [];
            foreach (var parameter in parameters)
                operation.Parameters.Add(Describe(parameter));
            return Task.CompletedTask;
        });

    private static OpenApiParameter Describe(ApiParameter parameter)
    {
        var text = new OpenApiSchema { Type = JsonSchemaType.String };
        return new()
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Meaning,
            Explode = true,
            Schema = parameter.IsRepeatable ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = text } : text,
        };
    }
}
