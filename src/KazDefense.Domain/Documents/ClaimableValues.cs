using KazDefense.Domain.Rules;

namespace KazDefense.Domain.Documents;

/// <summary>What a claim may speak of: the values that need proof, and an event's title, which is ours but may well be borne out.</summary>
public static class ClaimableValues
{
    /// <summary>The values of a record that claims may be for.</summary>
    public static IReadOnlyList<ProvableValue> Of(RecordDocument record) =>
        record is EventDocument { Title: var title } ? [.. ProvableValues.Of(record), new("title", null, title)] : [.. ProvableValues.Of(record)];

    /// <summary>The values that a path takes in: the one it names, or all beneath it.</summary>
    public static IReadOnlyList<ProvableValue> Under(string path, IReadOnlyList<ProvableValue> values)
    {
        // A name may hold a slash, and so lie beneath another name.
        var named = values.Where(v => v.Path == path).ToList();
        return named.Count > 0 ? named : [.. values.Where(v => v.IsUnder(path))];
    }

    /// <summary>In words, that a path takes in nothing, and what would.</summary>
    public static string NothingUnder(string path, IReadOnlyList<ProvableValue> values)
    {
        var own = values.Select(v => v.Path).ToList();
        if (own.Count == 0)
            return $"Nothing here needs a claim, so “{path}” cannot have one. Take the claim out.";
        if (path.Length <= 100 && NearestName.Of(path, own.Concat(values.Select(v => v.Field)).Distinct()) is { } near)
            return $"There is no “{path}” here to prove. Did you mean “{near}”?";
        var siblings = own.Where(o => o.StartsWith(path.Split('/')[0] + "/", StringComparison.Ordinal)).ToList();
        return $"There is no “{path}” here to prove. There is: {string.Join(", ", (siblings.Count > 0 ? siblings : own).Take(30))}.";
    }
}
