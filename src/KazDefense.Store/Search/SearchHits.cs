using System.Globalization;
using KazDefense.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Search;

/// <summary>A row that was found.</summary>
/// <param name="Key">The row.</param>
/// <param name="Fit">How well it fits: the less the better; 0 where that was not asked.</param>
internal readonly record struct SearchHit(SearchKey Key, double Fit);

/// <summary>Reads rows of the index, the newest first and never more than asked for.</summary>
internal static class SearchHits
{
    // A word of a name weighs ten times one of who else takes part.
    private const string Weights = "10, 3, 1, 1, 0, 5, 0";

    // All in one value: hundreds of rows cost more on their way here than in being found.
    private const string Found = "SELECT group_concat(Hit, ' ') AS Value FROM (SELECT rowid || ' ' || ";
    private const string Ordered = " AS Hit FROM SearchWords WHERE SearchWords MATCH {0} AND rowid < {2} ORDER BY rowid ";
    private const string Descending = Ordered + "DESC LIMIT {1})", Ascending = Ordered + "ASC LIMIT {1})";
    private const string Fit = "bm25(SearchWords, " + Weights + ")", NoFit = "0";

    /// <summary>The newest rows; where they are ranked, with how well they fit.</summary>
    public static Task<List<SearchHit>> NewestAsync(StoreContext db, string match, bool isRanked, int most, CancellationToken ct) => ReadAsync(db, isRanked ? Found + Fit + Descending : Found + NoFit + Descending, match, most, long.MaxValue, ct);

    /// <summary>The rows of what has no date: they are the first, and read from that end.</summary>
    public static Task<List<SearchHit>> UndatedAsync(StoreContext db, string match, bool isRanked, int most, CancellationToken ct) => ReadAsync(db, isRanked ? Found + Fit + Ascending : Found + NoFit + Ascending, match, most, SearchKey.FirstDated, ct);

    private static async Task<List<SearchHit>> ReadAsync(StoreContext db, string sql, string match, int most, long before, CancellationToken ct)
    {
        var found = await db.Database.SqlQueryRaw<string?>(sql, match, most, before).ToListAsync(ct);
        var numbers = found is [{ } text] ? text.Split(' ') : [];
        var hits = new List<SearchHit>(numbers.Length / 2);
        for (var i = 0; i < numbers.Length; i += 2)
            hits.Add(new(new(long.Parse(numbers[i], CultureInfo.InvariantCulture)), double.Parse(numbers[i + 1], CultureInfo.InvariantCulture)));
        // SQLite does not promise to join them in their order.
        hits.Sort((a, b) => b.Key.Row.CompareTo(a.Key.Row));
        return hits;
    }

    /// <summary>The rows before one, the newest first.</summary>
    public static Task<List<long>> BeforeAsync(StoreContext db, string match, long row, int most, CancellationToken ct) =>
        db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM SearchWords WHERE SearchWords MATCH {match} AND rowid < {row} ORDER BY rowid DESC LIMIT {most}").ToListAsync(ct);

    /// <summary>The rows after one, the oldest first; what has no date comes after all that has one.</summary>
    public static async Task<List<long>> AfterAsync(StoreContext db, string match, long row, int most, CancellationToken ct)
    {
        var rows = row is > 0 and < SearchKey.FirstDated ? [] : await RangeAsync(db, match, Math.Max(row, SearchKey.FirstDated - 1), long.MaxValue, most, ct);
        if (rows.Count < most)
            rows.AddRange(await RangeAsync(db, match, row < SearchKey.FirstDated ? row : 0, SearchKey.FirstDated, most - rows.Count, ct));
        return rows;
    }

    private static Task<List<long>> RangeAsync(StoreContext db, string match, long after, long before, int most, CancellationToken ct) =>
        db.Database.SqlQuery<long>($"SELECT rowid AS Value FROM SearchWords WHERE SearchWords MATCH {match} AND rowid > {after} AND rowid < {before} ORDER BY rowid LIMIT {most}").ToListAsync(ct);

    /// <summary>The rows of a kind of records.</summary>
    public static string Of(string match, params RecordKind[] kinds) => SearchMatch.NarrowedToAny(match, kinds.Select(k => Term.Of(k)));
}
