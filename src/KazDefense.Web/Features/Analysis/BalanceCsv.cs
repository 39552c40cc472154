using KazDefense.Domain.Analysis;
using KazDefense.Web.Shared;

namespace KazDefense.Web.Features.Analysis;

/// <summary>The balance as a table: one line a period and vector, with what the whole period comes to.</summary>
internal static class BalanceCsv
{
    private const int Digits = 9;

    public static readonly IReadOnlyList<CsvColumn<(BalancePeriod Period, PartShare Part, BalancePeriod Partners)>> Columns =
    [
        new("period_from", l => l.Period.From),
        new("period_to", l => l.Period.To),
        new("vector", l => l.Part.Part),
        new("amount", l => Rounded(l.Part.Amount.Point)),
        new("amount_low", l => Rounded(l.Part.Amount.Low)),
        new("amount_high", l => Rounded(l.Part.Amount.High)),
        new("share", l => Rounded(l.Part.Share.Point)),
        new("share_low", l => Rounded(l.Part.Share.Low)),
        new("share_high", l => Rounded(l.Part.Share.High)),
        new("effective_vectors", l => Rounded(l.Period.EffectiveParts)),
        new("entropy_bits", l => Rounded(l.Period.Entropy)),
        new("effective_partners", l => Rounded(l.Partners.EffectiveParts)),
    ];

    /// <summary>The lines, also of vectors that had nothing: a share of nothing is one of the shares.</summary>
    public static IEnumerable<(BalancePeriod, PartShare, BalancePeriod)> Lines(BalanceView view) =>
        view.Periods.SelectMany((period, i) => period.Parts.Select(part => (period, part, view.Partners[i])));

    private static double Rounded(double value) => Math.Round(value, Digits);
}
