using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Editing;
using KazDefense.Store.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Editing;

/// <summary>What is withdrawn stays so until it is restored, and what others rest on is not withdrawn.</summary>
public sealed class WithdrawalTests : IAsyncLifetime
{
    private const string Slug = "nerushimoye-bratstvo-2012";

    private SeededStore _store = null!;

    public async Task InitializeAsync() => _store = await SeededStore.OpenAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    private HistoryEditor History => _store.Services.GetRequiredService<HistoryEditor>();

    [Fact]
    public async Task Save_OverAWithdrawnRecord_IsRefusedUntilItIsRestored()
    {
        await _store.SaveAsync(TestRecords.Exercise("steppe-wind-2013", "2013-08"), null);
        var (document, version) = await _store.FindAsync<EventDocument>(RecordKind.Event, "steppe-wind-2013");
        await _store.SaveAsync(document, version, RecordState.Withdrawn);

        var refused = await _store.Records.SaveAsync(new([new(document with { Title = "Again" }, version + 1)], SeededStore.Editor, "Again"), default);

        Assert.Contains("This was withdrawn; restore it first from its history", Assert.Single(Assert.IsType<Rejected>(refused).Findings).Message, StringComparison.Ordinal);
        Assert.IsType<Saved>(await History.RestoreAsync(RecordKind.Event, document.Slug, version, version + 1, SeededStore.Editor, "Back", default));
        await _store.SaveAsync(document with { Title = "Again" }, version + 2);
    }

    [Fact]
    public async Task Bulk_OnAWithdrawnRow_IsRefusedAndNamesIt()
    {
        await _store.SaveAsync(TestRecords.Exercise("steppe-wind-2013", "2013-08"), null);
        await _store.SaveAsync(TestRecords.Exercise("steppe-wind-2014", "2014-08"), null);
        var (document, version) = await _store.FindAsync<EventDocument>(RecordKind.Event, "steppe-wind-2013");
        await _store.SaveAsync(document, version, RecordState.Withdrawn);

        var refused = await _store.Services.GetRequiredService<BulkEditor>()
            .ApplyAsync([new("steppe-wind-2013", version + 1), new("steppe-wind-2014", 1)], new() { IsAggregate = true }, SeededStore.Editor, "Several", default);

        var message = Assert.Single(Assert.IsType<Rejected>(refused).Findings).Message;
        Assert.Contains("event “steppe-wind-2013”", message, StringComparison.Ordinal);
        Assert.Contains("This was withdrawn", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecordState.Published)]
    [InlineData(RecordState.Withdrawn)]
    public async Task Save_OverAMergedRecord_IsRefusedWithWhatToDo(RecordState state)
    {
        var (from, version) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, "csto");
        var (_, into) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, "sco");
        Assert.IsType<Saved>(await _store.Services.GetRequiredService<MergeEditor>().MergeAsync(RecordKind.Actor, new("csto", version), new("sco", into), SeededStore.Editor, "One", default));

        var refused = await _store.Records.SaveAsync(new([new(from, version + 1) { State = state }], SeededStore.Editor, "Again"), default);

        Assert.Contains("merged into “sco”", Assert.Single(Assert.IsType<Rejected>(refused).Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecordKind.Actor, "russia")]
    [InlineData(RecordKind.Source, "article-002")]
    [InlineData(RecordKind.Outlet, "")]
    [InlineData(RecordKind.Indicator, "")]
    [InlineData(RecordKind.Place, "")]
    [InlineData(RecordKind.Event, "")]
    [InlineData(RecordKind.Observation, "")]
    public async Task Withdraw_WhatPublishedRecordsName_IsRefusedNamingThem(RecordKind kind, string slug)
    {
        await using var db = await _store.ContextAsync();
        if (slug.Length == 0)
            slug = await NamedAsync(db, kind);
        var (document, version) = await _store.FindAsync<RecordDocument>(kind, slug);

        var refused = await _store.Records.SaveAsync(new([new(document, version) { State = RecordState.Withdrawn }], SeededStore.Editor, "Gone"), default);

        var message = Assert.Single(Assert.IsType<Rejected>(refused).Findings).Message;
        Assert.Matches("It is named by .*“[a-z0-9-]+”", message);
        if (kind is RecordKind.Actor)
        {
            Assert.Equal(10, message.Split('“').Length - 1);
            Assert.Matches(@"and \d+ more", message);
        }
    }

    [Fact]
    public async Task Withdraw_WithEverythingThatNamesIt_IsSaved()
    {
        await _store.SaveAsync(TestRecords.Organisation("first-pact", "First Pact"), null);
        await _store.SaveAsync(TestRecords.Exercise("steppe-wind-2013", "2013-08", new ParticipationDocument("first-pact", Role.Participant, null, null)), null);
        var (actor, _) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, "first-pact");
        var (named, _) = await _store.FindAsync<EventDocument>(RecordKind.Event, "steppe-wind-2013");
        RecordChange Withdrawn(RecordDocument d) => new(d, 1) { State = RecordState.Withdrawn };

        Assert.IsType<Saved>(await _store.Records.SaveAsync(new([Withdrawn(actor), Withdrawn(named)], SeededStore.Editor, "Both"), default));

        // Back alone, the event would name what is withdrawn.
        var refused = await History.RestoreAsync(RecordKind.Event, "steppe-wind-2013", 1, 2, SeededStore.Editor, "Back", default);
        Assert.Contains(Assert.IsType<Rejected>(refused).Findings, f => f.Message.Contains("first-pact", StringComparison.Ordinal));
        Assert.IsType<Saved>(await History.RestoreAsync(RecordKind.Actor, "first-pact", 1, 2, SeededStore.Editor, "Back", default));
        Assert.IsType<Saved>(await History.RestoreAsync(RecordKind.Event, "steppe-wind-2013", 1, 2, SeededStore.Editor, "Back", default));
    }

    [Fact]
    public async Task Undo_OfACreationThatOthersNameNow_IsRefused()
    {
        var created = await _store.SaveAsync(TestRecords.Organisation("first-pact", "First Pact"), null);
        await _store.SaveAsync(TestRecords.Exercise("steppe-wind-2013", "2013-08", new ParticipationDocument("first-pact", Role.Participant, null, null)), null);

        var refused = await History.UndoAsync(created.Batch, SeededStore.Editor, "No", default);

        Assert.Contains("steppe-wind-2013", Assert.Single(Assert.IsType<Rejected>(refused).Findings).Message, StringComparison.Ordinal);
    }

    private static async Task<string> DerivedFromAsync(StoreContext db) => (await db.Observations.Where(o => o.DerivedFrom != null).Select(o => o.DerivedFrom!).FirstAsync()).Split(" ")[0];

    private static Task<string> NamedAsync(StoreContext db, RecordKind kind) => kind switch
    {
        RecordKind.Outlet => db.Claims.Where(c => c.Outlet != null).Select(c => c.Outlet!.Slug).FirstAsync(),
        RecordKind.Indicator => db.Observations.Select(o => o.Indicator.Slug).FirstAsync(),
        RecordKind.Place => db.EventPlaces.Select(p => p.Place.Record.Slug).FirstAsync(),
        RecordKind.Event => db.EventLinks.Select(l => l.To.Record.Slug).FirstAsync(),
        _ => DerivedFromAsync(db),
    };
}
