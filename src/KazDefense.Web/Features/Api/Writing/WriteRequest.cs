using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Api.Writing;

/// <summary>What a script sends: <c>{"reason": "…", "record": {…}}</c>, the record in the words of the dossiers.</summary>
/// <param name="Entry">The record as sent; null when it cannot be read.</param>
/// <param name="Reason">Why.</param>
/// <param name="Hash">SHA-256 of method, address and body.</param>
/// <param name="Findings">What cannot be read.</param>
internal sealed record WriteRequest(RecordEntry? Entry, string Reason, string Hash, IReadOnlyList<Finding> Findings)
{
    /// <summary>The longest body, in bytes.</summary>
    public const int MaxLength = 1024 * 1024;

    public static async Task<WriteRequest> ReadAsync(RecordKind kind, HttpRequest request, CancellationToken ct)
    {
        if (!request.HasJsonContentType())
            return Broken("", WritingTexts.SendJson);
        using var buffer = new MemoryStream();
        if (request.ContentLength > MaxLength || !await CopyAsync(request.Body, buffer, ct))
            return Broken("", WritingTexts.TooLong(MaxLength / 1024));
        var body = buffer.ToArray();
        var hash = Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"), .. body]));
        try
        {
            if (JsonNode.Parse(new UTF8Encoding(false, true).GetString(body)) is not JsonObject sent)
                return Broken("", WritingTexts.Shape);
            var stray = sent.Select(m => m.Key).Except(["reason", "record"]).Select(k => new Finding(k, $"{WritingTexts.Stray(k)} {WritingTexts.Shape}")).ToList();
            var reason = sent["reason"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
            if (sent["record"] is not JsonObject record)
                return new(null, reason, hash, [.. stray, new("record", WritingTexts.Shape)]);
            EntryJson.TryRead(kind, record.ToJsonString(), out var entry, out var findings);
            return stray.Count > 0 ? new(null, reason, hash, [.. stray, .. findings]) : new(entry, reason, hash, findings);
        }
        catch (Exception e) when (e is JsonException or DecoderFallbackException or ArgumentException or InvalidOperationException)
        {
            return Broken("", WritingTexts.NoJson(e.Message));
        }
    }

    private static WriteRequest Broken(string where, string message) => new(null, "", "", [new(where, message)]);

    private static async Task<bool> CopyAsync(Stream body, MemoryStream buffer, CancellationToken ct)
    {
        var chunk = new byte[8192];
        int read;
        while ((read = await body.ReadAsync(chunk, ct)) > 0)
        {
            if (buffer.Length + read > MaxLength)
                return false;
            buffer.Write(chunk, 0, read);
        }
        return true;
    }
}
