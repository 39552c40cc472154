using KazDefense.Web.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace KazDefense.Web.Features.Api.Writing;

/// <summary>What the OpenAPI document says of writing: the token, the headers, the body and every answer.</summary>
internal static class WritingDescription
{
    private const string Problem = "application/problem+json";

    /// <summary>Answers a record as it is written.</summary>
    public static RouteHandlerBuilder AnswersEntry(this RouteHandlerBuilder route) => route
        .Produces(StatusCodes.Status200OK, contentType: "application/json").Answers(StatusCodes.Status404NotFound);

    /// <summary>Answers a record that was made, with its address.</summary>
    public static RouteHandlerBuilder AnswersCreated(this RouteHandlerBuilder route) => route
        .Produces<WrittenShape>(StatusCodes.Status201Created).AnswersWritten(StatusCodes.Status409Conflict).TakesRecord()
        .Takes("Idempotency-Key", WritingTexts.KeyMeaning, ParameterLocation.Header, false);

    /// <summary>Answers a record that was changed from the version named.</summary>
    public static RouteHandlerBuilder AnswersChanged(this RouteHandlerBuilder route) => route
        .Produces<WrittenShape>().AnswersWritten(StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)
        .Takes("If-Match", WritingTexts.IfMatchMeaning, ParameterLocation.Header, true);

    /// <summary>Answers what was undone.</summary>
    public static RouteHandlerBuilder AnswersUndone(this RouteHandlerBuilder route) => route.Produces<WrittenShape>().AnswersWritten(StatusCodes.Status412PreconditionFailed);

    // Not as metadata of routing: that would answer a stranger’s other content before asking who it is.
    public static RouteHandlerBuilder TakesRecord(this RouteHandlerBuilder route) => route.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = WritingTexts.Body,
            Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object } } },
        };
        return Task.CompletedTask;
    });

    private static RouteHandlerBuilder AnswersWritten(this RouteHandlerBuilder route, params int[] further) =>
        route.Produces<QueuedShape>(StatusCodes.Status202Accepted).ProducesValidationProblem().Answers(further);

    private static RouteHandlerBuilder Answers(this RouteHandlerBuilder route, params int[] further)
    {
        foreach (var status in further.Prepend(StatusCodes.Status403Forbidden).Prepend(StatusCodes.Status401Unauthorized))
            route.Produces<ProblemDetails>(status, Problem);
        return route.AddOpenApiOperationTransformer((operation, context, _) =>
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(ApiDescription.Bearer, context.Document)] = [] }];
            return Task.CompletedTask;
        });
    }

    private static RouteHandlerBuilder Takes(this RouteHandlerBuilder route, string name, string meaning, ParameterLocation where, bool isRequired) => route.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter { Name = name, In = where, Required = isRequired, Description = meaning, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
        return Task.CompletedTask;
    });
}
