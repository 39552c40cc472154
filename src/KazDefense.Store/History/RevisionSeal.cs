using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KazDefense.Domain.Records;

namespace KazDefense.Store.History;

/// <summary>
/// The seal of a revision: SHA-256 over the seal of the revision before it and all that it says, each part with its
/// length in front so that nothing can move from one to the next. Changing any revision breaks every seal after it.
/// </summary>
public static class RevisionSeal
{
    /// <summary>The seal, in lower-case hexadecimal.</summary>
    /// <param name="before">The seal of the revision before; empty for the first.</param>
    /// <param name="revision">The revision, whose own identity and seal do not count.</param>
    public static string Of(string before, Revision revision)
    {
        string?[] parts =
        [
            before, Number(revision.RecordId), Number(revision.Version), revision.At.ToString("O", CultureInfo.InvariantCulture),
            revision.Author, revision.AuthorId, revision.AcceptedBy, revision.Reason, revision.Batch,
            Term.Of(revision.State), revision.MergedInto, Number(revision.Schema), revision.Snapshot,
            // Revisions from before this was kept have the seal that they had.
            .. revision.AcceptedById is { } id ? [id] : Array.Empty<string>(),
        ];
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(part is null ? "-" : Number(part.Length)).Append(':').Append(part);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
