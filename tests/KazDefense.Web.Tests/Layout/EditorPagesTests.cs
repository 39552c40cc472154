using KazDefense.TestKit;
using KazDefense.Web.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;

namespace KazDefense.Web.Tests.Layout;

public class EditorPagesTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/timeline")]
    [InlineData("/partners")]
    [InlineData("/partners/turkey")]
    [InlineData("/events/steppe")]
    [InlineData("/actors/minister")]
    [InlineData("/sources")]
    [InlineData("/sources/sample-2012")]
    [InlineData("/api")]
    [InlineData("/nothing-here")]
    public async Task ReadingPage_Any_RunsNothingAndAsksForNoStyleButOurs(string address)
    {
        var (_, html) = await app.Client.PageAsync(address);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<base", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("MudBlazor", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(typeof(WritingPage), true)]
    [InlineData(typeof(ReadingPage), false)]
    [InlineData(null, false)]
    public void IsAskedFor_PageOfALayout_IsKnownByIt(Type? page, bool isEditor)
    {
        var context = new DefaultHttpContext();
        if (page is not null)
            context.SetEndpoint(new Endpoint(null, new(new ComponentTypeMetadata(page)), null));

        Assert.Equal(isEditor, EditorPages.IsAskedFor(context));
    }

    [Layout(typeof(EditorLayout))]
    private sealed class WritingPage : ComponentBase;

    private sealed class ReadingPage : ComponentBase;
}
