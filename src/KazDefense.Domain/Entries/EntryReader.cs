using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Entries;

/// <summary>
/// Makes a document of what was typed. It finds what cannot be read or is missing altogether; what a document may not
/// say is for <see cref="Rules.RecordRules"/>. Rows in which nothing is typed are passed over.
/// </summary>
public static class EntryReader
{
    /// <summary>The document, or what is wrong beside each field. Never throws on what was typed.</summary>
    public static EntryReading Read(RecordEntry entry, EntryContext context)
    {
        var fields = new EntryFields();
        var claims = new ClaimEntryReader(fields, context);
        RecordDocument document = entry switch
        {
            EventEntry e => new EventEntryReader(fields, context).Read(e),
            ActorEntry a => ActorEntryReader.Actor(fields, a),
            AffiliationEntry a => ActorEntryReader.Affiliation(fields, a, claims.ReferenceOf(a.Claims)),
            VectorEntry v => ActorEntryReader.Vector(fields, v),
            PlaceEntry p => RegisterEntryReader.Place(fields, p),
            OutletEntry o => RegisterEntryReader.Outlet(fields, o),
            IndicatorEntry i => RegisterEntryReader.Indicator(fields, i),
            SourceEntry s => SourceEntryReader.Read(fields, s),
            ObservationEntry o => new ObservationEntryReader(fields, context).Read(o),
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        };
        // What claims are for can be told only of a record that could be read.
        var read = claims.Read(entry.Claims, fields.IsSound ? document : null);
        return new(fields.IsSound ? document with { Claims = read } : null, fields.Findings);
    }
}
