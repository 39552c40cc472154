using System.Globalization;
using KazDefense.Domain.Analysis;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Web.Features.Timeline;
using Microsoft.Extensions.Primitives;

namespace KazDefense.Web.Features.Analysis;

/// <summary>What an address of the balance asks for, beside the focus.</summary>
public sealed record BalanceRequest
{
    /// <summary>How many years make a period.</summary>
    public const string LengthParameter = "period";

    /// <summary>Whether events are counted or weighed.</summary>
    public const string MeasureParameter = "measure";

    /// <summary>What an event of a kind weighs, as in <c>exercise:3</c>.</summary>
    public const string WeightParameter = "weight";

    /// <summary>The value of <see cref="MeasureParameter"/> that weighs.</summary>
    public const string Weighted = "weight";

    /// <summary>How many periods a figure can hold.</summary>
    public const int MostPeriods = 60;

    private const int UsualLength = 5;

    /// <summary>The lengths of periods to choose from, in years.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [1, 2, 5, 10];

    /// <summary>Which standings count: deeds unless said.</summary>
    public IReadOnlyList<Standing> Standings { get; init; } = [Standing.Deed];

    /// <summary>The first year, or null for the first known.</summary>
    public int? From { get; init; }

    /// <summary>The last year, or null for the last known.</summary>
    public int? To { get; init; }

    /// <summary>How many years make a period.</summary>
    public int Length { get; init; } = UsualLength;

    /// <summary>Whether events weigh by their kind.</summary>
    public bool IsWeighted { get; init; }

    /// <summary>Weights that the address sets; the others are as suggested.</summary>
    public IReadOnlyDictionary<EventKind, double> Set { get; init; } = new Dictionary<EventKind, double>();

    /// <summary>What is wrong with the address.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What an event of a kind weighs here.</summary>
    public IReadOnlyDictionary<EventKind, double> Weights => !IsWeighted
        ? new Dictionary<EventKind, double>()
        : KindWeights.Counted.ToDictionary(k => k, k => Set.TryGetValue(k, out var weight) ? weight : KindWeights.Suggested.Of(k));

    /// <summary>Reads a query string.</summary>
    public static BalanceRequest Bind(IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var values = new QueryValues(query);
        values.Allow(Parameter.Focus, Parameter.Standing, Parameter.From, Parameter.To, LengthParameter, MeasureParameter, WeightParameter);
        var (from, to) = (values.Number(Parameter.From, 1, 9999), values.Number(Parameter.To, 1, 9999));
        if (from > to)
            values.Report(Parameter.To, "The last year is before the first. Exchange the two.");
        var length = values.OneOf(LengthParameter, [.. Lengths.Select(l => l.ToString(CultureInfo.InvariantCulture))]);
        var set = Weighing(values);
        return new()
        {
            Standings = values.Terms<Standing>(Parameter.Standing) is { Count: > 0 } standings ? [.. standings.Order()] : [Standing.Deed],
            From = from,
            To = to,
            Length = length is null ? UsualLength : int.Parse(length, CultureInfo.InvariantCulture),
            IsWeighted = values.OneOf(MeasureParameter, "count", Weighted) is Weighted || set.Count > 0,
            Set = set,
            Findings = values.Findings,
        };
    }

    private static Dictionary<EventKind, double> Weighing(QueryValues values)
    {
        var set = new Dictionary<EventKind, double>();
        foreach (var value in values.Texts(WeightParameter))
            if (value.Split(':') is [var name, var number] && Term.TryParse<EventKind>(name, out var kind) && KindWeights.Counted.Contains(kind)
                && double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight is >= 0 and <= KindWeights.Most)
                set[kind] = weight;
            else
                values.Report(WeightParameter, FormattableString.Invariant($"{QueryValues.Shown(value)} is no weight. Give a kind and a number from 0 to {KindWeights.Most}, as in “exercise:3”. The kinds are {string.Join(", ", KindWeights.Counted.Select(k => Term.Of(k)))}."));
        return set;
    }
}
