using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Events;

/// <summary>As much of an event as tells whether another is the same; what is not yet known is null or empty.</summary>
public sealed record EventSketch
{
    /// <summary>What it is, or null.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>When, or null.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The slugs of who takes part or is spoken of.</summary>
    public IReadOnlyCollection<string> Actors { get; init; } = [];

    /// <summary>Its title; empty where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The slugs of where.</summary>
    public IReadOnlyCollection<string> Places { get; init; } = [];

    /// <summary>The slug of the series of an exercise, or null.</summary>
    public string? Series { get; init; }

    /// <summary>The edition within the series, or null.</summary>
    public string? Edition { get; init; }

    /// <summary>The key of an agreement's instrument, or null.</summary>
    public string? Instrument { get; init; }

    /// <summary>The words it rests on.</summary>
    public IReadOnlyCollection<SketchPassage> Passages { get; init; } = [];

    /// <summary>The sketch of a document.</summary>
    public static EventSketch Of(EventDocument document) => new()
    {
        Kind = document.Kind,
        Date = document.Date,
        Actors = [.. document.Participations.Select(p => p.Actor).Distinct()],
        Title = document.Title,
        Places = document.Places,
        Series = document.Exercise?.Series,
        Edition = document.Exercise?.Edition,
        Instrument = document.Agreement?.Instrument,
    };
}

/// <summary>Words of an article that an event rests on.</summary>
/// <param name="Source">The source's slug.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Start">The first code point within it.</param>
/// <param name="End">The code point after the last.</param>
public readonly record struct SketchPassage(string Source, int Paragraph, int Start, int End);
