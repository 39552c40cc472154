using System.Globalization;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Editing;
using KazDefense.Store.Review;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Api.Writing;

/// <summary>A record that was written.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Version">Its version now: what <c>If-Match</c> takes.</param>
/// <param name="Batch">What undoes it; null when nothing differed.</param>
internal sealed record WrittenShape(string Slug, int Version, string? Batch);

/// <summary>What waits for a reviewer.</summary>
/// <param name="Proposal">Its number in the queue.</param>
internal sealed record QueuedShape(int Proposal);

/// <summary>How outcomes of an edit are answered.</summary>
internal static class WritingAnswers
{
    /// <summary>What a creation came to; that it came to it before is said in a header.</summary>
    public static IResult Of(Creation creation, HttpResponse response, string created, RecordEntry? entry = null)
    {
        if (creation is { IsKeyTaken: true, Outcome: Rejected taken })
            return TypedResults.Problem(taken.Findings[0].Message, statusCode: StatusCodes.Status409Conflict, title: WritingTexts.KeyTakenTitle);
        if (creation.IsRepeated)
            response.Headers["Idempotency-Replayed"] = "true";
        return Of(creation.Outcome, response, created, entry);
    }

    public static IResult Of(EditOutcome outcome, HttpResponse response, string? created = null, RecordEntry? entry = null)
    {
        switch (outcome)
        {
            case Saved { Records: [var record, ..] } saved:
                response.Headers.ETag = ETag(record.Version);
                var shape = new WrittenShape(record.Slug, record.Version, saved.Batch.Length == 0 ? null : saved.Batch);
                return created is null ? TypedResults.Ok(shape) : TypedResults.Created($"{created}/{record.Slug}", shape);
            case Queued queued:
                return TypedResults.Accepted((string?)null, new QueuedShape(queued.Proposal));
            case Conflict conflict:
                response.Headers.ETag = ETag(conflict.Version);
                return TypedResults.Problem(
                    WritingTexts.Changed(Term.Of(conflict.Kind), conflict.Slug, conflict.By, conflict.Version), statusCode: StatusCodes.Status412PreconditionFailed, title: WritingTexts.ChangedTitle,
                    extensions: new Dictionary<string, object?> { ["version"] = conflict.Version, ["current"] = System.Text.Json.Nodes.JsonNode.Parse(EntryJson.Write(EntryWriter.Of(conflict.Current))) });
            case Rejected rejected:
                return Refused(rejected.Findings, entry);
            default:
                throw new InvalidOperationException($"No answer for a {outcome.GetType().Name}.");
        }
    }

    /// <summary>400 with the messages beside the paths of the record sent.</summary>
    public static IResult Refused(IEnumerable<Finding> findings, RecordEntry? entry = null) => TypedResults.ValidationProblem(
        (entry is null ? findings : new EntryFindings(entry, findings).All).GroupBy(f => f.Where).ToDictionary(g => g.Key, g => g.Select(f => f.Message).Distinct().ToArray()),
        title: WritingTexts.NotSaved);

    public static string ETag(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
