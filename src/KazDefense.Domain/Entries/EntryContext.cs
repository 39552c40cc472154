using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Entries;

/// <summary>What reading an entry needs to know of the world: the day, and the sources that its claims name.</summary>
public sealed record EntryContext
{
    /// <summary>The day: when a status is known to be so where no source says. Relative words never count from it, since that would date old news anew.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>When a source, by slug, appeared; null where there is none such.</summary>
    public Func<string, EdtfDate?> SourceDate { get; init; } = _ => null;

    /// <summary>What a source, by slug, is; null where there is none such.</summary>
    public Func<string, SourceType?> SourceType { get; init; } = _ => null;

    /// <summary>When the source of the first claim that names one appeared, from which a record's words count; null where none does.</summary>
    public EdtfDate? DateOfFirst(IEnumerable<ClaimEntry> claims) =>
        claims.Select(c => c.Source?.Trim()).Where(s => !string.IsNullOrEmpty(s)).Select(s => SourceDate(s!)).FirstOrDefault(d => d is not null);

    /// <summary>The context that known records make; only sources among them matter.</summary>
    public static EntryContext Of(DateOnly today, IEnumerable<KnownRecord> records)
    {
        var sources = records.Where(r => r.Kind is RecordKind.Source).DistinctBy(r => r.Slug).ToDictionary(r => r.Slug, StringComparer.Ordinal);
        return new()
        {
            Today = today,
            SourceDate = slug => sources.GetValueOrDefault(slug)?.Date,
            SourceType = slug => Term.TryParse<SourceType>(sources.GetValueOrDefault(slug)?.Sort, out var type) ? type : null,
        };
    }
}
