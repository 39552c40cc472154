using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Api;

public sealed class OpenApiTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static readonly string Committed = Path.Combine(Repository.Root, "docs", "openapi.json");

    [Fact]
    public async Task Description_IsTheCommittedOne()
    {
        var answered = (await app.Client.GetStringAsync("/api/openapi.json")).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (File.Exists(Committed) && await File.ReadAllTextAsync(Committed) == answered)
            return;
        var received = Path.Combine(AppContext.BaseDirectory, "openapi.received.json");
        await File.WriteAllTextAsync(received, answered);
        Assert.Fail($"The API is not as docs/openapi.json describes it. If the change is meant, accept it: cp '{received}' '{Committed}'");
    }

    [Fact]
    public async Task Description_NamesEveryFilter()
    {
        var names = (await app.JsonAsync("/api/openapi.json"))["paths"]!["/api/events"]!["get"]!["parameters"]!.AsArray().Select(p => p!["name"]!.GetValue<string>());
        Assert.Equal(["actor", "with", "kind", "status", "standing", "vector", "place", "source", "series", "from", "to", "focus", "deeds", "q", "sort", "limit", "cursor"], names);
    }

    [Fact]
    public async Task Description_OfWriting_NamesHeadersAnswersAndTheToken()
    {
        var description = await app.JsonAsync("/api/openapi.json");
        var (create, replace) = (description["paths"]!["/api/events"]!["post"]!, description["paths"]!["/api/events/{slug}"]!["put"]!);

        Assert.Equal(["201", "202", "400", "401", "403", "409"], create["responses"]!.AsObject().Select(r => r.Key).Order());
        Assert.Equal(["200", "202", "400", "401", "403", "404", "412", "428"], replace["responses"]!.AsObject().Select(r => r.Key).Order());
        Assert.Contains(create["parameters"]!.AsArray(), p => (string?)p!["name"] == "Idempotency-Key" && (string?)p["in"] == "header");
        Assert.Contains(replace["parameters"]!.AsArray(), p => (string?)p!["name"] == "If-Match" && (bool?)p["required"] == true);
        Assert.Equal("bearer", (string?)description["components"]!["securitySchemes"]!["bearer"]!["scheme"]);
        Assert.NotNull(create["security"]![0]!["bearer"]);
        Assert.Contains("application/problem+json", create["responses"]!["400"]!["content"]!.AsObject().Select(c => c.Key));
    }
}
