using System.Text.Json;
using System.Text.Json.Nodes;
using KazDefense.Domain.Rules;

namespace KazDefense.Domain.Entries;

/// <summary>Finds members of JSON that an entry does not have: what is passed over silently would be lost.</summary>
internal static class EntryMembers
{
    public static IEnumerable<Finding> Unknown(JsonNode? node, Type type, JsonSerializerOptions options) => Unknown(node, type, "", options);

    private static IEnumerable<Finding> Unknown(JsonNode? node, Type type, string path, JsonSerializerOptions options)
    {
        if (node is JsonArray items && type.IsGenericType)
            return items.SelectMany((item, i) => Unknown(item, type.GetGenericArguments()[0], $"{path}{i}/", options));
        if (node is not JsonObject members || type == typeof(string) || type.IsGenericType)
            return [];
        var known = options.GetTypeInfo(type).Properties.Where(p => p.Get is not null || p.Set is not null).ToDictionary(p => p.Name, p => p.PropertyType, StringComparer.Ordinal);
        return members.SelectMany(m => known.TryGetValue(m.Key, out var of)
            ? Unknown(m.Value, of, $"{path}{m.Key}/", options)
            : [new($"{path}{m.Key}", $"There is no {TypedText.Quote(m.Key)} here. {TypedText.Choice(m.Key, known.Keys)}")]);
    }
}
