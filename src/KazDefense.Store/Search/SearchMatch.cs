using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Search;

/// <summary>Writes what is sought in the language of FTS5. Only folded words and quoted phrases come into it, so that nothing typed is an operator.</summary>
internal static class SearchMatch
{
    /// <summary>What the page of search looks into.</summary>
    public const string Everywhere = "Name Summary Note About";

    /// <summary>What the timeline's filter by words looks into: title, summary, and every name of actors and places.</summary>
    public const string OfTimelines = "Name Summary About Metonyms";

    /// <summary>Finds nothing: for words that stand nowhere.</summary>
    public const string Nothing = "\"\uE001\"";

    // Beginnings of up to four letters have lists of their own in the index; longer ones are made of the words that begin so.
    private const int LongestIndexed = 4;
    private const int MostTerms = 60;

    /// <summary>The words of a text, each as a beginning, within some columns; null where one of them begins nothing.</summary>
    public static async Task<string?> OfAsync(StoreContext db, SearchText text, string columns, CancellationToken ct)
    {
        var words = new List<string>();
        foreach (var word in text.Words)
            if (await WordAsync(db, word, ct) is { } sought)
                words.Add(sought);
            else
                return null;
        return string.Join(" AND ", [
            .. words.Count == 0 ? [] : new[] { $"{{{columns}}} : ({string.Join(" AND ", words)})" },
            .. text.Phrases.Select(p => $"Written : \"{p}\""),
        ]);
    }

    /// <summary>Narrows a match to what all facets have.</summary>
    public static string Narrowed(string match, IEnumerable<string> facets) =>
        string.Join(" AND ", [match, .. facets.Select(f => $"Facets : \"{SearchDocument.Facet(f)}\"")]);

    /// <summary>Narrows a match to what any of some facets has.</summary>
    public static string NarrowedToAny(string match, IEnumerable<string> facets) =>
        $"{match} AND Facets : ({string.Join(" OR ", facets.Select(f => $"\"{SearchDocument.Facet(f)}\""))})";

    private static async Task<string?> WordAsync(StoreContext db, string word, CancellationToken ct)
    {
        if (word.Length <= LongestIndexed)
            return $"\"{word}\" *";
        var terms = await TermsAsync(db, word, MostTerms + 1, ct);
        return terms.Count switch
        {
            0 => null,
            // FTS5 would read whole lists to join them, and the newest are wanted only.
            <= MostTerms => $"({string.Join(" OR ", terms.Select(t => $"\"{t}\""))})",
            _ => $"\"{word}\" *",
        };
    }

    /// <summary>The words of the index that begin so. Each is looked up after the one before, for the list of a word's places is never read.</summary>
    internal static Task<List<string>> TermsAsync(StoreContext db, string beginning, int most, CancellationToken ct)
    {
        var end = beginning + "\U0010FFFF";
        return db.Database.SqlQuery<string>(
            $"""
            WITH RECURSIVE terms(term) AS (
                SELECT (SELECT term FROM SearchTerms WHERE term >= {beginning} LIMIT 1)
                UNION ALL
                SELECT (SELECT v.term FROM SearchTerms v WHERE v.term >= terms.term || char(1) LIMIT 1) FROM terms WHERE terms.term < {end} LIMIT {most + 1})
            SELECT term AS Value FROM terms WHERE term >= {beginning} AND term < {end} LIMIT {most}
            """).ToListAsync(ct);
    }
}
