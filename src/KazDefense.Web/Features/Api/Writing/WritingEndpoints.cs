using System.Globalization;
using System.Text.Json.Nodes;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using KazDefense.Store.History;
using KazDefense.Store.Review;
using KazDefense.Web.Security;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace KazDefense.Web.Features.Api.Writing;

/// <summary>
/// Writing for scripts, with a personal token: the same rules, history and review as the forms. Creating takes an
/// <c>Idempotency-Key</c>, changing and withdrawing an <c>If-Match</c> with the version that was read.
/// </summary>
internal static class WritingEndpoints
{
    public static void MapWriting(this RouteGroupBuilder writing)
    {
        foreach (var (kind, plural) in RecordRoutes.All)
        {
            var name = Term.Of(kind);
            var title = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name);
            writing.MapGet($"/{plural}/{{slug}}/entry", (string slug, DocumentQuery documents, HttpResponse response, CancellationToken ct) => EntryAsync(kind, slug, documents, response, ct))
                .Described($"Get{title}Entry", $"One {name} as it is written, with its version as ETag.", []);
            writing.MapPost($"/{plural}", (HttpContext http, Writing services, CancellationToken ct) => CreateAsync(kind, plural, http, services, ct))
                .Described($"Create{title}", $"A new {name}; with an Idempotency-Key it is made once, however often it is sent.", []).TakesRecord();
            writing.MapPut($"/{plural}/{{slug}}", (string slug, HttpContext http, Writing services, CancellationToken ct) => ReplaceAsync(kind, slug, http, services, ct))
                .Described($"Replace{title}", $"A {name} whole, in place of the version that If-Match names.", []).TakesRecord();
            writing.MapDelete($"/{plural}/{{slug}}", (string slug, string? reason, HttpContext http, Writing services, CancellationToken ct) => WithdrawAsync(kind, slug, reason, http, services, ct))
                .Described($"Withdraw{title}", $"Takes a {name} back from readers; its history stays. Needs If-Match, and reason in the address.", []);
        }
        writing.MapPost("/undo/{batch}", UndoAsync).Described("UndoBatch", "Undoes everything that was done at once; reason in the address.", []);
    }

    // Not as metadata of routing: that would answer a stranger’s other content before asking who it is.
    private static void TakesRecord(this RouteHandlerBuilder route) => route.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "{\"reason\": \"why\", \"record\": {…}}, the record in the words of the dossiers.",
            Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object } } },
        };
        return Task.CompletedTask;
    });

    private static async Task<IResult> EntryAsync(RecordKind kind, string slug, DocumentQuery documents, HttpResponse response, CancellationToken ct)
    {
        if (await documents.FindAsync(kind, slug, ct) is not { } stored)
            return ApiProblems.NotFound($"There is no {Term.Of(kind)} “{slug}”.");
        response.Headers.ETag = WritingAnswers.ETag(stored.Version);
        return TypedResults.Ok(new JsonObject
        {
            ["slug"] = slug,
            ["version"] = stored.Version,
            ["state"] = Term.Of(stored.State),
            ["record"] = JsonNode.Parse(EntryJson.Write(EntryWriter.Of(stored.Document))),
        });
    }

    private static async Task<IResult> CreateAsync(RecordKind kind, string plural, HttpContext http, Writing services, CancellationToken ct)
    {
        if (await services.EditorAsync(http, ct) is not { } editor)
            return Forbidden;
        var sent = await WriteRequest.ReadAsync(kind, http.Request, ct);
        if (sent.Entry is null)
            return WritingAnswers.Refused(sent.Findings);
        var reading = await services.Entries.ReadAsync(sent.Entry, ct);
        if (reading.Document is not { } document)
            return WritingAnswers.Refused(reading.Findings);
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        var creation = await services.Scripts.CreateAsync(new([new(document, null)], editor, sent.Reason), document.Slug, key.Length == 0 ? null : new(key, sent.Hash), ct);
        if (creation.IsRepeated)
            http.Response.Headers["Idempotency-Replayed"] = "true";
        return WritingAnswers.Of(creation.Outcome, http.Response, $"/api/{plural}");
    }

    private static async Task<IResult> ReplaceAsync(RecordKind kind, string slug, HttpContext http, Writing services, CancellationToken ct)
    {
        if (await services.EditorAsync(http, ct) is not { } editor)
            return Forbidden;
        if (Version(http.Request) is not { } version)
            return NoVersion;
        var sent = await WriteRequest.ReadAsync(kind, http.Request, ct);
        if (sent.Entry is null)
            return WritingAnswers.Refused(sent.Findings);
        if (!string.IsNullOrWhiteSpace(sent.Entry.Slug) && sent.Entry.Slug.Trim() != slug)
            return WritingAnswers.Refused([new("slug", $"The address says “{slug}”. Leave the slug out, or write the same.")]);
        sent.Entry.Slug = slug;
        if (await services.Documents.FindAsync(kind, slug, ct) is not { } stored)
            return ApiProblems.NotFound($"There is no {Term.Of(kind)} “{slug}”.");
        var reading = await services.Entries.ReadAsync(sent.Entry, ct);
        return reading.Document is { } document
            ? WritingAnswers.Of(await services.Publisher.PublishAsync(new([new(document, version) { State = RecordState.Published }], editor, sent.Reason), slug, ct), http.Response)
            : WritingAnswers.Refused(reading.Findings);
    }

    private static async Task<IResult> WithdrawAsync(RecordKind kind, string slug, string? reason, HttpContext http, Writing services, CancellationToken ct)
    {
        if (await services.EditorAsync(http, ct) is not { } editor)
            return Forbidden;
        if (Version(http.Request) is not { } version)
            return NoVersion;
        if (await services.Documents.FindAsync(kind, slug, ct) is not { } stored)
            return ApiProblems.NotFound($"There is no {Term.Of(kind)} “{slug}”.");
        return WritingAnswers.Of(await services.Publisher.PublishAsync(
            new([new(stored.Document, version) { State = RecordState.Withdrawn }], editor, reason ?? ""), $"{slug} withdrawn", ct), http.Response);
    }

    private static async Task<IResult> UndoAsync(string batch, string? reason, HttpContext http, Writing services, HistoryEditor history, CancellationToken ct) =>
        await services.EditorAsync(http, ct) is { } editor
            ? WritingAnswers.Of(await history.UndoAsync(batch, editor, reason ?? "", ct), http.Response)
            : Forbidden;

    private static IResult Forbidden => TypedResults.Problem("This token may no longer do that.", statusCode: StatusCodes.Status403Forbidden, title: "Not allowed");

    private static IResult NoVersion => TypedResults.Problem(
        "Say which version you change, as in If-Match: \"3\"; GET …/entry answers it as ETag.", statusCode: StatusCodes.Status428PreconditionRequired, title: "Which version?");

    private static int? Version(HttpRequest request) =>
        int.TryParse(request.Headers.IfMatch.ToString().Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}

/// <summary>What writing endpoints need, of whoever composes the app.</summary>
internal sealed record Writing(EntryQuery Entries, DocumentQuery Documents, Publisher Publisher, ScriptEditor Scripts, AccountAccess Access)
{
    /// <summary>Who sends, as the account is at this moment and no more than the token allows; null when it may not write.</summary>
    public async Task<Editor?> EditorAsync(HttpContext http, CancellationToken ct)
    {
        if (await Access.FindAsync(http.User.AccountId(), ct) is not { } editor || http.User.Role() is not { } allowed)
            return null;
        var role = allowed < editor.Role ? allowed : editor.Role;
        return role >= AccountRole.Editor ? editor with { Role = role } : null;
    }
}
