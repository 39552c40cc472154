using System.Globalization;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using Microsoft.Data.Sqlite;

namespace KazDefense.Store.Samples;

/// <summary>
/// Writes what sample events refer to: 200 actors with their affiliations and vectors, places, sources and outlets.
/// The first state is Kazakhstan, so that pages have their focus; all others are invented, as is whatever happens to them.
/// </summary>
internal sealed class SampleRegisters : IDisposable
{
    private const int Countries = 32, Organisations = 8, Ministries = 56, People = 96, AllSeries = 8, AllPlaces = 60, AllSources = 40;

    /// <summary>How many outlets; their identities run from 1.</summary>
    public const int Outlets = 12;

    private static readonly string[] Tokens = ["ea", "ru", "cn", "tu", "ca", "un"];

    private readonly RecordInsert _records;
    private readonly PreparedInsert _actors, _names, _affiliations, _places, _sources;

    /// <summary>States and international organisations, the busiest first.</summary>
    public List<int> States { get; } = [];

    public List<int> MinistryIds { get; } = [];

    public List<int> PersonIds { get; } = [];

    public List<int> SeriesIds { get; } = [];

    public List<int> PlaceIds { get; } = [];

    public List<int> SourceIds { get; } = [];

    private SampleRegisters(SqliteConnection connection, RecordInsert records)
    {
        _records = records;
        _actors = new(connection, "Actors", "Id", "Kind", "Name");
        _names = new(connection, "ActorNames", "ActorId", "Text", "Type", "Language", "Script", "Key");
        _affiliations = new(connection, "Affiliations", "Id", "ActorId", "BodyId", "Role", "Office", "Date", "IsObserved");
        _places = new(connection, "Places", "Id", "Kind", "Name");
        _sources = new(connection, "Sources", "Id", "Type", "Title", "Date", "DateBasis", "Language");
    }

    public static SampleRegisters Write(SqliteConnection connection, RecordInsert records)
    {
        var registers = new SampleRegisters(connection, records);
        registers.WriteActors();
        registers.WriteVectors(connection);
        registers.WritePlacesAndSources(connection);
        return registers;
    }

    public void Dispose()
    {
        foreach (var insert in new[] { _actors, _names, _affiliations, _places, _sources })
            insert.Dispose();
    }

    private void WriteActors()
    {
        States.Add(Actor(ActorKind.State, "kazakhstan", "Kazakhstan"));
        for (var i = 2; i <= Countries; i++)
            States.Add(Actor(ActorKind.State, $"state-{i:00}", $"State {i:00}"));
        // Organisations take part about as often as the middling states.
        for (var i = 1; i <= Organisations; i++)
            States.Insert(i * 4, Actor(ActorKind.Organisation, $"organisation-{i:00}", $"Organisation {i:00}"));
        foreach (var state in States.Where((_, i) => i % 5 == 1))
            Affiliation(state, States[4], AffiliationRole.Member, "1994/..", null);
        for (var i = 0; i < Ministries; i++)
        {
            MinistryIds.Add(Actor(ActorKind.Ministry, $"ministry-{i + 1:00}", $"Ministry {i + 1:00}"));
            Affiliation(MinistryIds[i], States[i % States.Count], AffiliationRole.PartOf, "1991/..", null);
        }
        for (var i = 0; i < People; i++)
        {
            PersonIds.Add(Actor(ActorKind.Person, $"person-{i + 1:00}", $"Person {i + 1:00}"));
            var from = SampleDates.FirstYear + (i * 3 % 30);
            Affiliation(PersonIds[i], MinistryIds[i % Ministries], AffiliationRole.Holder, $"{from}/{from + 8}", "minister");
        }
        for (var i = 1; i <= AllSeries; i++)
            SeriesIds.Add(Actor(ActorKind.ExerciseSeries, $"series-{i:00}", $"Series {i:00}"));
    }

    private int Actor(ActorKind kind, string slug, string name)
    {
        var id = _records.Add(RecordKind.Actor, slug);
        _actors.Row(id, (int)kind, name);
        _names.Row(id, name, (int)NameType.Official, "en", "Latn", NameKey.Of(name));
        return id;
    }

    private void Affiliation(int actorId, int bodyId, AffiliationRole role, string date, string? office)
    {
        var id = _records.Add(RecordKind.Affiliation, $"affiliation-{actorId}-{bodyId}");
        _affiliations.Row(id, actorId, bodyId, (int)role, office, date, 0);
    }

    // Every partner but the focus has a vector, and some changed theirs.
    private void WriteVectors(SqliteConnection connection)
    {
        using var vectors = new PreparedInsert(connection, "Vectors", "Id", "Slug", "Name", "Token", "Ordinal");
        using var members = new PreparedInsert(connection, "VectorMembers", "VectorId", "ActorId", "Period");
        for (var i = 0; i < Tokens.Length; i++)
            vectors.Row(i + 1, $"vector-{Tokens[i]}", $"Vector {i + 1}", Tokens[i], i);
        for (var i = 1; i < States.Count; i++)
            if (i % 9 == 0)
            {
                members.Row(1 + (i % Tokens.Length), States[i], "../2004");
                members.Row(1 + ((i + 1) % Tokens.Length), States[i], "2005/..");
            }
            else
                members.Row(1 + (i % Tokens.Length), States[i], null);
    }

    private void WritePlacesAndSources(SqliteConnection connection)
    {
        using var outlets = new PreparedInsert(connection, "Outlets", "Id", "Slug", "Name", "Kind");
        for (var i = 1; i <= Outlets; i++)
            outlets.Row(i, $"outlet-{i:00}", $"Outlet {i:00}", "newspaper");
        for (var i = 1; i <= AllPlaces; i++)
        {
            PlaceIds.Add(_records.Add(RecordKind.Place, $"place-{i:00}"));
            _places.Row(PlaceIds[^1], (int)PlaceKind.City, $"Place {i:00}");
        }
        for (var i = 1; i <= AllSources; i++)
        {
            SourceIds.Add(_records.Add(RecordKind.Source, $"source-{i:00}"));
            _sources.Row(SourceIds[^1], (int)SourceType.Article, $"Source {i:00}", (1992 + (i % 34)).ToString(CultureInfo.InvariantCulture), (int)DateBasis.Stated, "en");
        }
    }
}
