using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Timelines;

/// <summary>The newest events of a selection, for what is too dear to count over all; read once for all facets that leave out the same.</summary>
internal sealed class NewestEvents(StoreContext db, EventSelection selection, int cap)
{
    private readonly Dictionary<Without, IReadOnlyList<int>> _read = [];

    public async Task<IReadOnlyList<int>> WithoutAsync(Without without, CancellationToken ct)
    {
        without &= selection.Parts;
        if (!_read.TryGetValue(without, out var ids))
            _read[without] = ids = (await selection.Rows(db, without)
                .OrderByDescending(i => i.SortDay).ThenByDescending(i => i.EventId).Take(cap)
                // With the whole order in the result, SQLite merges short and long dates instead of sorting them.
                .Select(i => new TimelineCursor(i.SortDay, i.EventId)).ToListAsync(ct)).ConvertAll(c => c.EventId);
        return ids;
    }
}
