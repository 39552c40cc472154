using System.Text.Json;
using KazDefense.Domain.Dates;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Annotation;

/// <summary>Every core and secondary fact that another hand annotated is found through the API with its date, participants and source.</summary>
public sealed class AnnotationThroughTheApiTests(SeededApp app) : IClassFixture<SeededApp>
{
    private static readonly string[] Acting = ["state", "organisation", "armed_unit", "company", "programme"];

    [AnnotationFact]
    public async Task EveryFact_HasARecordWithItsDateParticipantsAndSource()
    {
        var records = (await ItemsAsync("/api/events")).Concat(await ItemsAsync("/api/observations")).ToDictionary(r => r.GetProperty("slug").GetString()!);
        var covering = File.ReadLines(Path.Combine(Repository.Root, "tests/KazDefense.Store.Tests/Annotation/annotated.csv")).Skip(1)
            .Where(l => l.Length > 0).Select(l => l.Split(',')).ToDictionary(l => l[0], l => l[1].Split(';'));
        var kinds = Read("actors.json").EnumerateArray().ToDictionary(a => a.GetProperty("id").GetString()!, a => a.GetProperty("kind").GetString()!);
        var missed = new List<string>();
        var looked = 0;
        for (var article = 0; article < 5; article++)
            foreach (var fact in Read($"article-00{article}.json").EnumerateArray().Where(f => f.GetProperty("salience").GetString() is not "background"))
            {
                looked++;
                var id = fact.GetProperty("id").GetString()!;
                var own = covering[id].Where(records.ContainsKey).Select(s => records[s]).ToList();
                if (!own.Exists(r => r.GetProperty("claims").EnumerateArray().Any(c => c.GetProperty("source").GetString() == $"article-00{article}")))
                    missed.Add($"{id}: no record with a claim of article-00{article}");
                if (fact.GetProperty("date_edtf").GetString() is { } date && !own.Exists(r => DateOf(r).Overlaps(EdtfDate.Parse(date))))
                    missed.Add($"{id}: no record of {date}");
                var named = fact.GetProperty("participants").EnumerateArray().Select(p => p.GetProperty("actor").GetString()!)
                    .Where(a => Acting.Contains(kinds.GetValueOrDefault(a))).Distinct().ToList();
                if (2 * named.Intersect(own.SelectMany(ActorsOf)).Count() < named.Count)
                    missed.Add($"{id}: less than half of {string.Join(", ", named)}");
            }
        Assert.True(looked > 200);
        Assert.Equal([], missed);
    }

    private static EdtfDate DateOf(JsonElement record) => EdtfDate.Parse(record.GetProperty("date").GetProperty("edtf").GetString()!);

    private static IEnumerable<string> ActorsOf(JsonElement record)
    {
        if (record.TryGetProperty("participants", out var participants))
            return participants.EnumerateArray().Select(p => p.GetProperty("actor").GetString()!);
        return new[] { "subject", "counterpart" }.Select(p => record.GetProperty(p)).Where(p => p.ValueKind is JsonValueKind.String).Select(p => p.GetString()!);
    }

    private static JsonElement Read(string file) =>
        JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(AnnotationFactAttribute.Folder!, file)));

    private async Task<List<JsonElement>> ItemsAsync(string address)
    {
        var items = new List<JsonElement>();
        for (string? next = ""; next is not null;)
        {
            var page = JsonSerializer.Deserialize<JsonElement>(await app.Client.GetStringAsync(new Uri($"{address}?limit=200{next}", UriKind.Relative)));
            items.AddRange(page.GetProperty("items").EnumerateArray());
            next = page.GetProperty("next").GetString() is { } cursor ? $"&cursor={cursor}" : null;
        }
        return items;
    }
}
