using System.Text.Json.Nodes;
using KazDefense.TestKit;

namespace KazDefense.Web.Tests.Features.Api;

/// <summary>The app over <see cref="ApiSample"/>, with the article's text at hand.</summary>
public class ApiApp : TestApp
{
    private readonly TemporaryFolder _articles = new();

    public ApiApp()
    {
        Fill = ApiSample.FillAsync;
        _articles.Write(ApiSample.File, ApiSample.Text);
        Settings["Articles:Folder"] = _articles.Path;
    }

    /// <summary>What an address answers, read as JSON.</summary>
    public async Task<JsonNode> JsonAsync(string address) => JsonNode.Parse(await Client.GetStringAsync(address))!;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _articles.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The same where the operator shows no words of articles.</summary>
public sealed class SilentApiApp : ApiApp
{
    public SilentApiApp() => Settings["Articles:Show"] = "none";
}
