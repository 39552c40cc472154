using KazDefense.Domain.Sources;
using KazDefense.Store.Overview;
using KazDefense.Store.Partners;
using KazDefense.Store.Sources;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Overview;

/// <summary>What the home page shows.</summary>
/// <param name="Facts">What the store holds.</param>
/// <param name="Balance">Events by vector and year.</param>
/// <param name="Partners">Every partner of the focus, most deeds first.</param>
/// <param name="Sources">The articles read, by date.</param>
public sealed record OverviewView(OverviewFacts Facts, Balance Balance, IReadOnlyList<PartnerRow> Partners, IReadOnlyList<SourceRow> Sources)
{
    /// <summary>How many partners are shown at a glance.</summary>
    public const int MostPartners = 12;

    /// <summary>The partners shown at a glance.</summary>
    public IReadOnlyList<PartnerRow> Leading { get; } = [.. Partners.Take(MostPartners)];

    /// <summary>How many events count.</summary>
    public int Events => Facts.Events.Values.Sum();

    /// <summary>The articles' short names by slug.</summary>
    public IReadOnlyDictionary<string, string> SourceNames { get; } = SourceNaming.Of(Sources.Select(s => s.Source));

    /// <summary>The first and last year of every spark.</summary>
    public (int From, int To) SparkYears { get; } = PartnerRegister.Of(Partners, null, PartnerOrder.Deeds) is var r ? (r.FromYear, r.ToYear) : default;
}

/// <summary>Brings together what the home page shows.</summary>
public sealed class OverviewReader(OverviewQuery overview, PartnerQuery partners, SourceQuery sources)
{
    /// <summary>Whose cooperation the home page is about.</summary>
    public const string Focus = "kazakhstan";

    /// <summary>The view.</summary>
    public async Task<OverviewView> ReadAsync(CancellationToken ct)
    {
        var facts = overview.RunAsync(Focus, ct);
        var register = partners.RegisterAsync(Focus, ct);
        var read = await sources.ListAsync(ct);
        return new(await facts, Balance.Of(await facts), await register ?? [], [.. read.Where(s => s.Source.Type is SourceType.Article)]);
    }
}
