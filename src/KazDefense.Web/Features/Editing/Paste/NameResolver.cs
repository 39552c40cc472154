using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using KazDefense.Store.Actors;
using KazDefense.Store.Observations;
using KazDefense.Store.Places;
using KazDefense.Store.Review;
using KazDefense.Store.Sources;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Editing.Paste;

/// <summary>What a name in a cell leads to.</summary>
/// <param name="Slug">The record; null where it is not one.</param>
/// <param name="Problem">Why it is not one, in words that name who may be meant; null where it is.</param>
public sealed record Resolved(string? Slug, string? Problem);

/// <summary>Finds the one record that bears a name, in any spelling, or that has it for its address.</summary>
internal sealed class NameResolver(
    ActorSuggestionQuery actors, PlaceSuggestionQuery places, SourceSuggestionQuery sources, OutletSuggestionQuery outlets, IndicatorSuggestionQuery indicators, EntryQuery entries)
{
    private const int MostNamed = 4;

    /// <summary>The record that a name means.</summary>
    public async Task<Resolved> ResolveAsync(RecordKind kind, string name, CancellationToken ct)
    {
        if (Slug.IsValid(name) && (await entries.NamesAsync([(kind, name)], ct)).Count > 0)
            return new(name, null);
        var found = await FindAsync(kind, name, ct);
        var key = NameKey.Of(name);
        var exact = key.Length == 0 ? [] : found.Where(f => NameKey.Of(f.Spelling) == key).ToList();
        return exact switch
        {
            [var only] => new(only.Slug, null),
            [] when found.Count > 0 => new(null, PasteTexts.DidYouMean(name, Listed(found))),
            [] => new(null, PasteTexts.NobodyCalled(name)),
            _ => new(null, PasteTexts.SeveralCalled(name, Listed(exact))),
        };
    }

    private static string Listed(IEnumerable<(string Slug, string Name, string Spelling)> found) => string.Join(", ", found.Take(MostNamed).Select(f => $"{f.Name} ({f.Slug})"));

    private async Task<IReadOnlyList<(string Slug, string Name, string Spelling)>> FindAsync(RecordKind kind, string name, CancellationToken ct) => kind switch
    {
        RecordKind.Actor => [.. (await actors.RunAsync(name, ct)).Select(a => (a.Slug, a.Name, a.Spelling ?? a.Name))],
        RecordKind.Place => [.. (await places.RunAsync(name, ct)).Select(p => (p.Slug, p.Name, p.Spelling ?? p.Name))],
        RecordKind.Source => [.. (await sources.RunAsync(name, ct)).Select(s => (s.Slug, s.Title, s.Title))],
        RecordKind.Outlet => [.. (await outlets.RunAsync(name, ct)).Select(o => (o.Slug, o.Name, o.Name))],
        RecordKind.Indicator => [.. (await indicators.RunAsync(name, ct)).Select(i => (i.Slug, i.Name, i.Name))],
        _ => [],
    };
}
