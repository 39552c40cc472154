using System.Globalization;
using System.Text.Json.Nodes;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using KazDefense.Store.History;
using KazDefense.Store.Review;
using KazDefense.Web.Resources;
using KazDefense.Web.Security;
using KazDefense.Web.Shared.Evidence;

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
                .Described($"Get{title}Entry", WritingTexts.EntrySummary(name), []).AnswersEntry();
            writing.MapPost($"/{plural}", (HttpContext http, Writing services, CancellationToken ct) => CreateAsync(kind, plural, http, services, ct))
                .Described($"Create{title}", WritingTexts.CreateSummary(name), []).AnswersCreated();
            writing.MapPut($"/{plural}/{{slug}}", (string slug, HttpContext http, Writing services, CancellationToken ct) => ReplaceAsync(kind, slug, http, services, ct))
                .Described($"Replace{title}", WritingTexts.ReplaceSummary(name), []).TakesRecord().AnswersChanged();
            writing.MapDelete($"/{plural}/{{slug}}", (string slug, string? reason, HttpContext http, Writing services, CancellationToken ct) => WithdrawAsync(kind, slug, reason, http, services, ct))
                .Described($"Withdraw{title}", WritingTexts.WithdrawSummary(name), []).AnswersChanged();
        }
        writing.MapPost("/undo/{batch}", UndoAsync).Described("UndoBatch", WritingTexts.UndoSummary, []).AnswersUndone();
    }

    private static async Task<IResult> EntryAsync(RecordKind kind, string slug, DocumentQuery documents, HttpResponse response, CancellationToken ct)
    {
        if (await documents.FindAsync(kind, slug, ct) is not { } stored)
            return ApiProblems.NotFound(WritingTexts.NoRecord(Term.Of(kind), slug));
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
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        var request = key.Length == 0 || sent.Hash.Length == 0 ? null : new RequestIdentity(key, sent.Hash);
        // What was carried out already is answered as then, whatever would stand against it now.
        if (request is not null && await services.Scripts.FindAsync(kind, editor, request, ct) is { } before)
            return WritingAnswers.Of(before, http.Response, $"/api/{plural}");
        if (sent.Entry is null)
            return WritingAnswers.Refused(sent.Findings);
        var reading = await services.ReadAsync(sent.Entry, ct);
        return reading.Document is { } document
            ? WritingAnswers.Of(await services.Scripts.CreateAsync(new([new(document, null)], editor, sent.Reason), document.Slug, request, ct), http.Response, $"/api/{plural}", sent.Entry)
            : WritingAnswers.Refused(reading.Findings, sent.Entry);
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
            return WritingAnswers.Refused([new("slug", WritingTexts.SlugDiffers(slug))]);
        sent.Entry.Slug = slug;
        if (await services.Documents.FindAsync(kind, slug, ct) is not { } stored)
            return ApiProblems.NotFound(WritingTexts.NoRecord(Term.Of(kind), slug));
        var reading = await services.ReadAsync(sent.Entry, ct);
        return reading.Document is { } document
            ? WritingAnswers.Of(await services.Publisher.PublishAsync(new([new(document, version) { State = RecordState.Published }], editor, sent.Reason), slug, ct), http.Response, entry: sent.Entry)
            : WritingAnswers.Refused(reading.Findings, sent.Entry);
    }

    private static async Task<IResult> WithdrawAsync(RecordKind kind, string slug, string? reason, HttpContext http, Writing services, CancellationToken ct)
    {
        if (await services.EditorAsync(http, ct) is not { } editor)
            return Forbidden;
        if (Version(http.Request) is not { } version)
            return NoVersion;
        if (await services.Documents.FindAsync(kind, slug, ct) is not { } stored)
            return ApiProblems.NotFound(WritingTexts.NoRecord(Term.Of(kind), slug));
        return WritingAnswers.Of(await services.Publisher.PublishAsync(
            new([new(stored.Document, version) { State = RecordState.Withdrawn }], editor, reason ?? ""), WritingTexts.Withdrawn(slug), ct), http.Response);
    }

    private static async Task<IResult> UndoAsync(string batch, string? reason, HttpContext http, Writing services, HistoryEditor history, CancellationToken ct) =>
        await services.EditorAsync(http, ct) is { } editor
            ? WritingAnswers.Of(await history.UndoAsync(batch, editor, reason ?? "", ct), http.Response)
            : Forbidden;

    private static IResult Forbidden => TypedResults.Problem(WritingTexts.Forbidden, statusCode: StatusCodes.Status403Forbidden, title: WritingTexts.ForbiddenTitle);

    private static IResult NoVersion => TypedResults.Problem(WritingTexts.NoVersion, statusCode: StatusCodes.Status428PreconditionRequired, title: WritingTexts.NoVersionTitle);

    private static int? Version(HttpRequest request) =>
        int.TryParse(request.Headers.IfMatch.ToString().Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}

/// <summary>What writing endpoints need, of whoever composes the app.</summary>
internal sealed record Writing(EntryQuery Entries, PassageLocator Passages, DocumentQuery Documents, Publisher Publisher, ScriptEditor Scripts, AccountAccess Access)
{
    /// <summary>Reads what was sent, the words it quotes as their places.</summary>
    public async Task<EntryReading> ReadAsync(RecordEntry entry, CancellationToken ct)
    {
        var lost = await Passages.LocateAsync(entry, ct);
        var reading = await Entries.ReadAsync(entry, ct);
        return lost.Count == 0 ? reading : new(null, [.. lost, .. reading.Findings]);
    }

    /// <summary>Who sends, as the account is at this moment and no more than the token allows; null when it may not write.</summary>
    public async Task<Editor?> EditorAsync(HttpContext http, CancellationToken ct)
    {
        if (await Access.FindAsync(http.User.AccountId(), ct) is not { } editor || http.User.Role() is not { } allowed)
            return null;
        var role = allowed < editor.Role ? allowed : editor.Role;
        return role >= AccountRole.Editor ? editor with { Role = role } : null;
    }
}
