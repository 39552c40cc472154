using System.Globalization;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Involvements;
using KazDefense.Store.Search;
using Microsoft.Data.Sqlite;

namespace KazDefense.Store.Samples;

/// <summary>Inserts an event with its parts, its involvements, its words and what it rests on.</summary>
internal sealed class SampleEventInsert(
    SqliteConnection connection, Random random, RecordInsert records, SampleRegisters registers, PartnerPaths paths, SearchNames names) : IDisposable
{
    private readonly PreparedInsert _events = new(connection, "Events", "Id", "Kind", "Subtype", "Title", "Summary", "Date", "DateBasis", "Status", "AsOf", "IsAggregate");
    private readonly PreparedInsert _participations = new(connection, "Participations", "EventId", "ActorId", "Role", "Ordinal");
    private readonly PreparedInsert _places = new(connection, "EventPlaces", "EventId", "PlaceId", "Ordinal");
    private readonly PreparedInsert _exercises = new(connection, "ExerciseDetails", "EventId", "SeriesId");
    private readonly PreparedInsert _claims = new(connection, "Claims", "Id", "RecordId", "Field", "Value", "SourceId", "OutletId", "Status");
    private readonly PreparedInsert _passages = new(connection, "Passages", "ClaimId", "Paragraph", "Start", "End", "ParagraphHash", "WordsHash");
    private readonly PreparedInsert _words = new(connection, "SearchWords", ["rowid", .. SearchDocument.Columns]);
    private readonly PreparedInsert _entries = new(connection, "SearchEntries", "RecordId", "Row");
    private readonly List<SearchDocument> _documents = [];
    private readonly PreparedInsert _involvements = new(connection, "Involvements",
        "ActorId", "SortDay", "EventId", "Involved", "VectorId", "Kind", "Status", "Standing", "IsCounted", "EarliestDay", "LatestDay", "Year");

    private int _lastClaim;

    public void Add(int number, SampleEvent e)
    {
        var id = records.Add(RecordKind.Event, $"sample-{number:0000000}");
        var asOf = (e.Date.Bounds.Latest ?? e.Date.Bounds.Earliest)!.Value.Year.ToString(CultureInfo.InvariantCulture);
        _events.Row(id, (int)e.Kind, e.Subtype, e.Title, e.Summary, e.Date.Text, (int)DateBasis.Stated, (int)e.Status, asOf, e.IsAggregate ? 1 : 0);
        for (var i = 0; i < e.Participations.Count; i++)
            _participations.Row(id, e.Participations[i].ActorId, (int)e.Participations[i].Role, i);
        if (e.PlaceId is { } place)
            _places.Row(id, place, 0);
        if (e.Kind is EventKind.Exercise)
            _exercises.Row(id, e.SeriesId);
        foreach (var i in InvolvementRows.Of(new(id, e.Kind, e.Status, e.IsAggregate, e.Date, e.Participations), paths))
            _involvements.Row(i.ActorId, i.SortDay, i.EventId, (int)i.Involved, i.VectorId, (int)i.Kind, (int)i.Status, (int)i.Standing, i.IsCounted ? 1 : 0, i.EarliestDay, i.LatestDay, i.Year);
        _documents.Add(SearchDocument.Of(new SearchedEvent(id, e.Kind, e.Status, e.Date, e.Title, e.Summary, null, e.Participations.Select(p => p.ActorId), e.PlaceId is { } p ? [p] : []), names));
        for (var i = 0; i < e.Claims; i++)
            Claim(id, i, e);
    }

    /// <summary>Inserts the words of what was added since: ascending, for FTS5 writes out what it holds whenever rows do not.</summary>
    public void FlushWords()
    {
        foreach (var document in _documents.OrderBy(d => d.Key.Row))
        {
            _words.Row([document.Key.Row, .. document.Texts]);
            _entries.Row(document.Key.RecordId, document.Key.Row);
        }
        _documents.Clear();
    }

    private void Claim(int eventId, int nth, SampleEvent e)
    {
        var (field, value) = nth switch
        {
            0 => ("title", e.Title),
            1 => ("date", e.Date.Text),
            2 => ("kind", Term.Of(e.Kind)),
            _ => ("status", Term.Of(e.Status)),
        };
        var start = random.Next(400);
        var status = random.Next(50) == 0 ? ClaimStatus.Conflicting : ClaimStatus.Accepted;
        _claims.Row(++_lastClaim, eventId, field, value, registers.SourceIds[random.Next(registers.SourceIds.Count)], random.Next(3) == 0 ? 1 + random.Next(SampleRegisters.Outlets) : null, (int)status);
        _passages.Row(_lastClaim, 1 + random.Next(40), start, start + 10 + random.Next(90), Hash(), Hash());
    }

    // As long as a fingerprint; there is no text to take one of.
    private string Hash() => random.NextInt64().ToString("x16", CultureInfo.InvariantCulture);

    public void Dispose()
    {
        foreach (var insert in new[] { _events, _participations, _places, _exercises, _claims, _passages, _words, _entries, _involvements })
            insert.Dispose();
    }
}
