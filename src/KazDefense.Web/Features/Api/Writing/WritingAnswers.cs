using System.Globalization;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Editing;
using KazDefense.Store.Review;

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
    public static IResult Of(EditOutcome outcome, HttpResponse response, string? created = null)
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
                    $"The {Term.Of(conflict.Kind)} “{conflict.Slug}” was changed meanwhile by {conflict.By}: it is at version {conflict.Version}. Get it again, apply your change to that, and send it with that version.",
                    statusCode: StatusCodes.Status412PreconditionFailed, title: "Changed meanwhile",
                    extensions: new Dictionary<string, object?> { ["version"] = conflict.Version, ["current"] = System.Text.Json.Nodes.JsonNode.Parse(EntryJson.Write(EntryWriter.Of(conflict.Current))) });
            case Rejected rejected:
                return Refused(rejected.Findings);
            default:
                throw new InvalidOperationException($"No answer for a {outcome.GetType().Name}.");
        }
    }

    /// <summary>400 with the messages beside the paths of the record sent.</summary>
    public static IResult Refused(IEnumerable<Finding> findings) => TypedResults.ValidationProblem(
        findings.GroupBy(f => f.Where).ToDictionary(g => g.Key, g => g.Select(f => f.Message).Distinct().ToArray()),
        title: "The record was not saved.");

    public static string ETag(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
