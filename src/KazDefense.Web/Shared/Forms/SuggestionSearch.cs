using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Store.Actors;
using KazDefense.Store.Events;
using KazDefense.Store.Observations;
using KazDefense.Store.Places;
using KazDefense.Store.Sources;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Shared.Forms;

/// <summary>What a <see cref="TypeAhead"/> suggests, in words: its methods are made to be its search.</summary>
public sealed class SuggestionSearch(
    ActorSuggestionQuery actors, EventSuggestionQuery events, PlaceSuggestionQuery places, SourceSuggestionQuery sources, OutletSuggestionQuery outlets,
    IndicatorSuggestionQuery indicators, ObservationSuggestionQuery observations)
{
    /// <summary>Actors by any spelling.</summary>
    public async Task<IReadOnlyList<Suggestion>> ActorsAsync(string text, CancellationToken ct) =>
        [.. (await actors.RunAsync(text, ct)).Select(a => new Suggestion(a.Slug, a.Name, Joined(Texts.Of(a.Kind), Also(a.Spelling))))];

    /// <summary>Events by title and words.</summary>
    public async Task<IReadOnlyList<Suggestion>> EventsAsync(string text, CancellationToken ct) =>
        [.. (await events.RunAsync(text, ct)).Select(e => new Suggestion(e.Slug, e.Title, Joined(DateText.Format(e.Date, CultureInfo.CurrentCulture), Texts.Of(e.Kind), Texts.Of(e.Status))))];

    /// <summary>Places by any spelling.</summary>
    public async Task<IReadOnlyList<Suggestion>> PlacesAsync(string text, CancellationToken ct) =>
        [.. (await places.RunAsync(text, ct)).Select(p => new Suggestion(p.Slug, p.Name, Joined(Texts.Of(p.Kind), p.Country, Also(p.Spelling))))];

    /// <summary>Sources by title, author, publication or year.</summary>
    public async Task<IReadOnlyList<Suggestion>> SourcesAsync(string text, CancellationToken ct) =>
        [.. (await sources.RunAsync(text, ct)).Select(s => new Suggestion(s.Slug, s.Title, Joined(s.Authors?.Replace("\n", ", ", StringComparison.Ordinal), s.Publication, DateText.Format(s.Date, CultureInfo.CurrentCulture))))];

    /// <summary>Outlets by name or address.</summary>
    public async Task<IReadOnlyList<Suggestion>> OutletsAsync(string text, CancellationToken ct) =>
        [.. (await outlets.RunAsync(text, ct)).Select(o => new Suggestion(o.Slug, o.Name, Joined(o.Kind, o.Address)))];

    /// <summary>Indicators by name.</summary>
    public async Task<IReadOnlyList<Suggestion>> IndicatorsAsync(string text, CancellationToken ct) =>
        [.. (await indicators.RunAsync(text, ct)).Select(i => new Suggestion(i.Slug, i.Name, i.Unit))];

    /// <summary>Observations by indicator, subject and date.</summary>
    public async Task<IReadOnlyList<Suggestion>> ObservationsAsync(string text, CancellationToken ct) =>
        [.. (await observations.RunAsync(text, ct)).Select(o => new Suggestion(o.Slug, $"{o.Indicator}: {o.Subject}, {DateText.Format(o.Date, CultureInfo.CurrentCulture)}", $"{o.Quantity.ToString(CultureInfo.CurrentCulture)} {o.Unit}"))];

    /// <summary>The search that finds records of a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No field names records of the kind.</exception>
    public Func<string, CancellationToken, Task<IReadOnlyList<Suggestion>>> Of(RecordKind kind) => kind switch
    {
        RecordKind.Actor => ActorsAsync,
        RecordKind.Event => EventsAsync,
        RecordKind.Place => PlacesAsync,
        RecordKind.Source => SourcesAsync,
        RecordKind.Outlet => OutletsAsync,
        RecordKind.Indicator => IndicatorsAsync,
        RecordKind.Observation => ObservationsAsync,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string? Also(string? spelling) => spelling is null ? null : FormTexts.AlsoSpelt(spelling);

    private static string Joined(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
