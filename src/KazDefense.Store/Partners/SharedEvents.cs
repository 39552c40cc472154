using KazDefense.Store.Involvements;

namespace KazDefense.Store.Partners;

/// <summary>The events that two actors come into, in order of time.</summary>
internal static class SharedEvents
{
    /// <summary>The identities of events, walking one's index and looking the other up: whoever takes the first few reads no more than it must.</summary>
    /// <param name="db">Where to read.</param>
    /// <param name="walked">The actor that comes into fewer events, where that is known.</param>
    /// <param name="sought">The other.</param>
    /// <param name="tookPart">What counts as taking part.</param>
    /// <param name="asParties">Whether both took part; otherwise at least one did not.</param>
    public static IQueryable<int> Of(StoreContext db, int walked, int sought, Involved tookPart, bool asParties)
    {
        var shared = asParties
            ? db.Involvements.Where(p => p.ActorId == walked && (p.Involved & tookPart) != 0
                && db.Involvements.Any(f => f.EventId == p.EventId && f.ActorId == sought && (f.Involved & tookPart) != 0))
            : db.Involvements.Where(p => p.ActorId == walked
                && db.Involvements.Any(f => f.EventId == p.EventId && f.ActorId == sought && ((f.Involved & tookPart) == 0 || (p.Involved & tookPart) == 0)));
        return shared.OrderBy(p => p.SortDay).ThenBy(p => p.EventId).Select(p => p.EventId);
    }
}
