using System.Net;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Store.Editing;
using KazDefense.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Timeline;

/// <summary>There are more vectors that an editor may want than colours, and nobody has to know the others' places.</summary>
public sealed class SharedColourTests(SeededApp app) : IClassFixture<SeededApp>
{
    [Theory]
    [InlineData("/timeline")]
    [InlineData("/partners/turkey")]
    [InlineData("/api/events")]
    [InlineData("/")]
    public async Task Page_WithTwoVectorsOfOneColourAndPlace_IsShown(string address)
    {
        var slug = ("gulf-states-" + address.Replace('/', '-').Trim('-')).TrimEnd('-');
        await SaveAsync(new VectorEntry { Slug = slug, Name = "Gulf states", Token = "un", Ordinal = "0" }, null);

        Assert.Equal(HttpStatusCode.OK, (await app.Client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Timeline_AfterAVectorIsWithdrawn_DoesNotOfferIt()
    {
        await SaveAsync(new VectorEntry { Slug = "short-lived", Name = "A short-lived vector", Token = "un" }, null);
        Assert.Contains("A short-lived vector", await app.Client.GetStringAsync("/timeline"), StringComparison.Ordinal);

        await SaveAsync(new VectorEntry { Slug = "short-lived", Name = "A short-lived vector", Token = "un" }, 1, RecordState.Withdrawn);

        Assert.DoesNotContain("A short-lived vector", await app.Client.GetStringAsync("/timeline"), StringComparison.Ordinal);
    }

    private async Task SaveAsync(VectorEntry entry, int? version, RecordState state = RecordState.Published)
    {
        var reading = EntryReader.Read(entry, new() { Today = new(2026, 1, 2) });
        Assert.Empty(reading.Findings);
        Assert.IsType<Saved>(await app.Services.GetRequiredService<RecordEditor>().SaveAsync(
            new([new(reading.Document!, version) { State = state }], new("test", "Test", AccountRole.Editor), "For a test"), default));
    }
}
