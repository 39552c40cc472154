using System.Globalization;
using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>Measures, and the items of a transfer, have keys of their own and quantities that can be.</summary>
public sealed class MeasuresRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        if (record is not EventDocument e)
            return [];
        var items = e.Transfer?.Items ?? [];
        return
        [
            .. Twice("measures", e.Measures.Select(m => m.Key)),
            .. e.Measures.Where(m => !IsQuantity(m.Quantity)).Select(m => Impossible($"measures/{m.Key}/quantity", m.Quantity)),
            .. Twice("transfer/items", items.Select(i => i.Key)),
            .. items.Where(i => i.Number is { } n && !IsQuantity(n)).Select(i => Impossible($"transfer/items/{i.Key}/number", i.Number!.Value)),
        ];
    }

    private static bool IsQuantity(double quantity) => double.IsFinite(quantity) && quantity is >= 0 and < Limits.Quantity;

    private static IEnumerable<Finding> Twice(string path, IEnumerable<string> keys) =>
        keys.GroupBy(k => k).Where(g => g.Skip(1).Any()).Select(g => new Finding($"{path}/{g.Key}", $"The key “{g.Key}” stands here twice. Give each a key of its own."));

    private static Finding Impossible(string path, double quantity) =>
        new(path, $"{quantity.ToString(CultureInfo.InvariantCulture)} cannot be. Give a number from 0 to below a thousand million million.");
}
