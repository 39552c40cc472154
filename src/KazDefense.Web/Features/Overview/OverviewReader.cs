using KazDefense.Domain.Sources;
using KazDefense.Store.Overview;
using KazDefense.Store.Partners;
using KazDefense.Store.Sources;
using KazDefense.Web.Features.Partners;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Foci;
using Microsoft.Extensions.Primitives;

namespace KazDefense.Web.Features.Overview;

/// <summary>What the home page shows.</summary>
/// <param name="Facts">What the store holds.</param>
/// <param name="Balance">Events by vector and year.</param>
/// <param name="Partners">Every partner of the focus, most deeds first.</param>
/// <param name="Sources">The articles read, by date.</param>
public sealed record OverviewView(OverviewFacts Facts, Balance Balance, IReadOnlyList<PartnerRow> Partners, IReadOnlyList<SourceRow> Sources)
{
    /// <summary>Whose cooperation it is, among those that could be chosen.</summary>
    public required FocusChoice Focus { get; init; }

    /// <summary>How many counted events the focus took part in.</summary>
    public int OwnEvents => Facts.Own.Values.Sum();

    /// <summary>How many of the articles say that they report on a pair of which the focus is one.</summary>
    public int ArticlesOnFocus => Sources.Count(s => (s.Source.CoversPairs ?? "").Split(['\n', ' ']).Contains(Focus.Slug));

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
    /// <summary>The focus an address asks for, among those there are.</summary>
    public async Task<FocusChoice> ChoiceAsync(IEnumerable<KeyValuePair<string, StringValues>> query, CancellationToken ct) => FocusChoice.Of(query, await partners.FociAsync(ct));

    /// <summary>The view of a focus.</summary>
    public async Task<OverviewView> ReadAsync(FocusChoice focus, CancellationToken ct)
    {
        var facts = overview.RunAsync(focus.Slug, ct);
        var register = partners.RegisterAsync(focus.Slug, ct);
        var read = await sources.ListAsync(ct);
        return new(await facts, Balance.Of(await facts), await register ?? [], [.. read.Where(s => s.Source.Type is SourceType.Article)]) { Focus = focus };
    }
}
