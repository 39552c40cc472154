using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Agreements;
using KazDefense.Store.Involvements;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Agreements;

public sealed class SuccessionQueryTests
{
    private const string Focus = "kazakhstan";

    [Theory]
    [InlineData("ipap-first")]
    [InlineData("ipap-second")]
    [InlineData("ipap-third")]
    public async Task Find_AnyIpapCycle_TellsAllThreeInOrder(string key)
    {
        await using var store = await SeededStore.OpenAsync();

        var line = await FindAsync(store, key);

        Assert.Equal(["ipap-first", "ipap-second", "ipap-third"], line!.Instruments.Select(i => i.Key));
        Assert.Equal([("ipap-first", Relation.Follows), ("ipap-second", Relation.Follows)], line.Of("ipap-third").OrderBy(l => l.To).Select(l => (l.To, l.Relation)));
        Assert.Equal(["ipap-second", "ipap-third"], line.To("ipap-first").Select(l => l.From).Order());
    }

    [Theory]
    [InlineData("kazakhstan-turkey-earlier-agreement")]
    [InlineData("kazakhstan-turkey-enlarged-strategic-partnership")]
    public async Task Find_PartnershipWithTurkey_PutsWhatIsExtendedFirstThoughItsDateIsOnlyABound(string key)
    {
        await using var store = await SeededStore.OpenAsync();

        var line = await FindAsync(store, key);

        Assert.Equal(
            ["kazakhstan-turkey-earlier-agreement", "kazakhstan-turkey-strategic-partnership", "kazakhstan-turkey-enlarged-strategic-partnership"],
            line!.Instruments.Select(i => i.Key));
    }

    [Fact]
    public async Task Find_LinksInACircle_ComesToAnEndAndTellsEachOnce()
    {
        await using var store = await SeededStore.OpenAsync();
        await LinkAsync(store, "ipap-first-2006", "ipap-third-2012", Relation.Extends);
        await LinkAsync(store, "ipap-second", "ipap-second", Relation.Follows);

        var line = await FindAsync(store, "ipap-second");

        Assert.Equal(["ipap-first", "ipap-second", "ipap-third"], line!.Instruments.Select(i => i.Key).Order());
        Assert.Contains(line.Of("ipap-first"), l => l.To == "ipap-third" && l.Relation is Relation.Extends);
        Assert.DoesNotContain(line.Links, l => l.From == l.To);
    }

    [Fact]
    public async Task Find_ActsOfOneInstrument_AreNoSuccession()
    {
        await using var store = await SeededStore.OpenAsync();

        var line = await FindAsync(store, "csto-peacekeeping-agreement");

        Assert.Equal(["csto-peacekeeping-agreement-2007", "csto-peacekeeping-agreement-in-force-2009"], Assert.Single(line!.Instruments).Acts.Select(a => a.Slug));
        Assert.Empty(line.Links);
    }

    [Fact]
    public async Task Find_WithdrawnAct_IsNotTold()
    {
        await using var store = await SeededStore.OpenAsync();
        await using (var db = await store.ContextAsync())
        {
            var id = await db.Records.Where(r => r.Slug == "ipap-second").Select(r => r.Id).SingleAsync();
            await db.Records.Where(r => r.Id == id).ExecuteUpdateAsync(s => s.SetProperty(r => r.State, RecordState.Withdrawn));
            await InvolvementWriter.RebuildAsync(db, default);
        }

        Assert.Null(await FindAsync(store, "ipap-second"));
        Assert.Equal(["ipap-first", "ipap-third"], (await FindAsync(store, "ipap-first"))!.Instruments.Select(i => i.Key));
        Assert.Equal(["ipap-second"], (await store.Services.GetRequiredService<InstrumentQuery>().MissingAsync("ipap-second", default)).Departed);
    }

    [Theory]
    [InlineData("ipap-secnd", "ipap-second")]
    [InlineData("🦅", null)]
    [InlineData("", null)]
    public async Task Missing_Key_NamesTheNearest(string key, string? expected)
    {
        await using var store = await SeededStore.OpenAsync();

        Assert.Null(await FindAsync(store, key));
        Assert.Equal(expected, (await store.Services.GetRequiredService<InstrumentQuery>().MissingAsync(key, default)).Nearest);
    }

    private static Task<Succession?> FindAsync(SeededStore store, string key) => store.Services.GetRequiredService<SuccessionQuery>().FindAsync(key, Focus, default);

    private static async Task LinkAsync(SeededStore store, string from, string to, Relation relation)
    {
        await using var db = await store.ContextAsync();
        var ids = await db.Records.Where(r => r.Kind == RecordKind.Event && (r.Slug == from || r.Slug == to)).ToDictionaryAsync(r => r.Slug, r => r.Id);
        db.EventLinks.Add(new() { EventId = ids[from], ToEventId = ids[to], Relation = relation });
        await db.SaveChangesAsync();
    }
}
