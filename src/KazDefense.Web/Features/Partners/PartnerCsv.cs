using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Partners;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Partners;

/// <summary>The register as a table.</summary>
internal static class PartnerCsv
{
    public static readonly IReadOnlyList<CsvColumn<PartnerRow>> Columns =
    [
        new("partner", r => r.Slug),
        new("name", r => r.Name),
        new("vector", r => r.VectorSlug),
        new("deeds", r => r.Of(Standing.Deed)),
        new("hopes", r => r.Of(Standing.Hope)),
        new("refusals", r => r.Of(Standing.Refusal)),
        new("said", r => r.Of(Standing.Said)),
        .. Enum.GetValues<EventKind>().Where(k => k is not EventKind.Context).Select(k => new CsvColumn<PartnerRow>(
            $"deeds_{Term.Of(k)}", r => r.Counts.Where(c => c.Kind == k && c.Standing is Standing.Deed).Sum(c => c.Events))),
        new("first_event", r => r.First?.Slug),
        new("first_date", r => r.First?.Date.Text),
        new("last_event", r => r.Last?.Slug),
        new("last_date", r => r.Last?.Date.Text),
    ];
}
