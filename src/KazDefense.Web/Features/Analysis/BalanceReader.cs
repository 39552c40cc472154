using KazDefense.Domain.Analysis;
using KazDefense.Domain.Rules;
using KazDefense.Store.Analysis;
using KazDefense.Store.Overview;
using KazDefense.Store.Partners;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Shared.Foci;

namespace KazDefense.Web.Features.Analysis;

/// <summary>What the page of the balance shows.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Focus">Whose balance, among those there are.</param>
/// <param name="Facts">What it is made of.</param>
/// <param name="Periods">By vector; none where nothing has a year.</param>
/// <param name="Partners">The same periods by partner.</param>
public sealed record BalanceView(BalanceRequest Request, FocusChoice Focus, BalanceFacts Facts, IReadOnlyList<BalancePeriod> Periods, IReadOnlyList<BalancePeriod> Partners)
{
    /// <summary>The vectors that have anything in any period, in order.</summary>
    public IReadOnlyList<VectorRow> Vectors { get; } = [.. Facts.Vectors.Where(v => Periods.Any(p => p.Of(v.Slug).Amount.High > 0))];
}

/// <summary>Brings together what the balance shows.</summary>
internal sealed class BalanceReader(BalanceQuery balance, PartnerQuery partners)
{
    /// <summary>The view of an address, or what is wrong with it.</summary>
    public async Task<(BalanceView? View, IReadOnlyList<Finding> Findings)> ReadAsync(IQueryCollection query, CancellationToken ct)
    {
        var request = BalanceRequest.Bind(query);
        var focus = FocusChoice.Of(query, await partners.FociAsync(ct));
        IReadOnlyList<Finding> findings = [.. request.Findings, .. focus.Findings];
        if (findings.Count > 0)
            return (null, findings);
        var facts = await balance.RunAsync(focus.Slug, request.Standings, ct);
        var years = facts.ByVector.Where(c => c.Years.Year != 0).Select(c => c.Years.Year).ToList();
        if (years.Count == 0)
            return (new(request, focus, facts, [], []), []);
        // Periods of five years are 2000–2004, 2005–2009, whatever the first event.
        var from = request.From ?? years.Min() / request.Length * request.Length;
        var to = Math.Max(from, request.To ?? years.Max());
        if ((to - from) / request.Length >= BalanceRequest.MostPeriods)
            return (null, [new(BalanceRequest.LengthParameter, FormattableString.Invariant($"From {from} to {to} are more than {BalanceRequest.MostPeriods} periods of that length. Choose longer periods or fewer years."))]);
        return (new(request, focus, facts, Of(facts.ByVector, facts.Vectors.Select(v => v.Slug)), Of(facts.ByPartner, facts.ByPartner.Select(c => c.Part).Distinct())), []);

        IReadOnlyList<BalancePeriod> Of(IReadOnlyList<PartCount> counts, IEnumerable<string> parts) => BalanceMeasure.Of(counts, [.. parts], request.Weights, from, to, request.Length);
    }
}
