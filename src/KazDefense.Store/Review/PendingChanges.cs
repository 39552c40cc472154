using System.Text.Json;
using System.Text.Json.Nodes;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Editing;

namespace KazDefense.Store.Review;

/// <summary>Changes to several records that wait for a reviewer, as JSON.</summary>
internal static class PendingChanges
{
    public static string Write(IReadOnlyList<RecordChange> changes) => new JsonArray([.. changes.Select(c => new JsonObject
    {
        ["kind"] = Term.Of(c.Document.RecordKind),
        ["expected"] = c.ExpectedVersion,
        ["state"] = Term.Of(c.State),
        ["mergedInto"] = c.MergedInto,
        ["cause"] = Term.Of(c.Cause),
        ["document"] = JsonNode.Parse(c.Document.Snapshot),
    })]).ToJsonString();

    public static IReadOnlyList<RecordChange> Read(string json) => [.. JsonNode.Parse(json)!.AsArray().Select(c =>
    {
        if (!Term.TryParse<RecordKind>((string?)c!["kind"], out var kind) || !Term.TryParse<RecordState>((string?)c["state"], out var state))
            throw new JsonException("These changes are of a kind or state that this program does not know.");
        // What was laid before a reviewer earlier does not say by what it came.
        return new RecordChange(DocumentJson.Read(kind, c["document"]!.ToJsonString()), (int?)c["expected"])
        {
            State = state,
            MergedInto = (string?)c["mergedInto"],
            Cause = Term.TryParse<ChangeCause>((string?)c["cause"], out var cause) ? cause : ChangeCause.Writing,
        };
    })];
}
