using System.Net;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Actors;

public sealed class ActorsPageTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Theory]
    [InlineData("Jaksybekov")]
    [InlineData("Жаксыбеков")]
    [InlineData("Dzhaksybekov")]
    public async Task Register_ByANameInAnySpelling_FindsThePerson(string name)
    {
        var (status, html) = await app.Client.PageAsync("/actors?q=" + Uri.EscapeDataString(name));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("/actors/adilbek-zhaksybekov", html.Attribute("a", "href"));
        Assert.DoesNotContain("/actors/turkey", html.Attribute("a", "href"));
    }

    [Fact]
    public async Task Register_PageByPage_HasEveryActorOnce()
    {
        var seen = new List<string>();
        for (var offset = 0; ; offset += 100)
        {
            var (_, html) = await app.Client.PageAsync($"/actors?cursor={offset}");
            var slugs = html[html.IndexOf("<table", StringComparison.Ordinal)..].Attribute("a", "href").Where(h => h.StartsWith("/actors/", StringComparison.Ordinal)).ToList();
            seen.AddRange(slugs);
            if (!html.Contains("rel=\"next\"", StringComparison.Ordinal))
                break;
        }
        Assert.True(seen.Count > 100);
        Assert.Equal(seen.Distinct().Count(), seen.Count);
    }

    [Theory]
    [InlineData("/actors?kind=nonsense")]
    [InlineData("/actors?kind=person&kind=state")]
    [InlineData("/actors?cursor=-1")]
    [InlineData("/actors?limit=0")]
    [InlineData("/actors?actor=turkey")]
    [InlineData("/actors.csv?kind=%F0%9F%92%A5")]
    public async Task Register_AskedForNonsense_SaysWhatIsWrong(string address) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await app.Client.PageAsync(address)).Status);

    [Theory]
    [InlineData("/actors?q=%F0%9F%92%A5")]
    [InlineData("/actors?q=no-such-name-anywhere")]
    [InlineData("/actors?cursor=2000000000")]
    public async Task Register_OfNobody_SaysSoAndLeadsBack(string address)
    {
        var (status, html) = await app.Client.PageAsync(address);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("No actor answers to this.", html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_AskedForTenKilobytes_IsRefusedInWords()
    {
        var (status, html) = await app.Client.PageAsync("/actors?q=" + new string('a', 10_000));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("10,000 characters long; 200 are allowed", html.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_OfTheRegister_IsThatOfTheApi() =>
        Assert.Equal(await app.Client.GetStringAsync("/api/actors.csv?kind=person"), await app.Client.GetStringAsync("/actors.csv?kind=person"));

    [Fact]
    public async Task Page_OfAsManyNamesAsAnActorMayHave_FoldsMostOfThem()
    {
        var spellings = Enumerable.Range(1, 190).Select(i => $"Kamaz spelling {i}").ToList();
        await app.ChangeAsync<ActorDocument>(
            RecordKind.Actor, "kamaz", d => d with { Names = [.. d.Names, .. spellings.Select(s => d.Names[0] with { Text = s })], Claims = [.. d.Claims, .. spellings.Select(s => d.Claims.First(c => c.Field == "names") with { Item = s, Value = s })] }, "many names");

        var (status, html) = await app.Client.PageAsync("/actors/kamaz");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("more spellings", html.Words(), StringComparison.Ordinal);
        Assert.Contains("Kamaz spelling 190", html.Words(), StringComparison.Ordinal);
    }
}
