using System.Net;
using System.Text.Json.Nodes;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Search;

/// <summary>Search and suggestions for programs, over the tree's own seeds.</summary>
public sealed class SearchApiTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Fact]
    public async Task Search_AnyWords_AnswersAsThePageDoes()
    {
        var answer = await JsonAsync("/api/search?q=Jaksybekov&limit=5");

        Assert.Equal(13, (int)answer["total"]!);
        Assert.Equal("adilbek-zhaksybekov", (string)answer["items"]![0]!["slug"]!);
        Assert.Equal(5, answer["items"]!.AsArray().Count);
        Assert.Contains(answer["items"]![0]!["highlights"]![0]!.AsArray(), s => (string)s!["text"]! == "Zhaksybekov" && (bool)s["marked"]!);
        Assert.Equal((string)answer["items"]![0]!["slug"]!, (string)(await JsonAsync("/api/search?q=Jaksybekov&in=actor"))["items"]![0]!["slug"]!);
        Assert.Equal(8, (await JsonAsync("/api/search?q=Jaksybekov&limit=5&cursor=" + (string)answer["next"]!))["items"]!.AsArray().Count + 3);
    }

    [Fact]
    public async Task Search_ForAMetonym_SaysSo() =>
        Assert.True((bool)(await JsonAsync("/api/search?q=Astana&in=actor"))["items"]![0]!["names"]![0]!["metonym"]!);

    [Fact]
    public async Task Search_WrongChoice_IsAProblem()
    {
        using var response = await app.Client.GetAsync(new Uri("/api/search?q=nato&in=weather", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]!["in"]);
    }

    [Theory]
    [InlineData("Жақсыб", "adilbek-zhaksybekov")]
    [InlineData("Jaks", "adilbek-zhaksybekov")]
    [InlineData("ксор", "csto-collective-rapid-reaction-forces")]
    public async Task Suggestions_FirstLetters_NameTheActor(string typed, string slug) =>
        Assert.Contains((await JsonAsync("/api/actors/suggest?q=" + Uri.EscapeDataString(typed))).AsArray(), a => (string)a!["slug"]! == slug);

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%22%2A%28%29-")]
    [InlineData("?q=%F0%9F%A6%85")]
    [InlineData("?q=%00")]
    [InlineData("?q=%ED%A0%80")]
    [InlineData("?x=1")]
    public async Task Suggestions_WhatIsNoName_AreNone(string query) => Assert.Empty((await JsonAsync("/api/actors/suggest" + query)).AsArray());

    [Fact]
    public async Task Suggestions_TenKilobytesOfEagles_AreNone()
    {
        // Shifted by one, a cut would fall within a character.
        foreach (var shift in new[] { "", "☂" })
            Assert.Empty((await JsonAsync("/api/actors/suggest?q=" + Uri.EscapeDataString(shift + string.Concat(Enumerable.Repeat("🦅", 2_500))))).AsArray());
    }

    private async Task<JsonNode> JsonAsync(string address) => JsonNode.Parse(await app.Client.GetStringAsync(new Uri(address, UriKind.Relative)))!;
}
