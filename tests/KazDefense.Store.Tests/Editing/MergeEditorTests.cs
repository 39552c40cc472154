using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using KazDefense.Store.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Editing;

/// <summary>Merging, changing many at once, and taking either back.</summary>
public sealed class MergeEditorTests : IAsyncLifetime
{
    private SeededStore _store = null!;

    public async Task InitializeAsync() => _store = await SeededStore.OpenAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    private HistoryEditor History => _store.Services.GetRequiredService<HistoryEditor>();

    [Theory]
    [InlineData("adilbek-zhaksybekov", "daniyal-akhmetov")]
    [InlineData("csto", "sco")]
    [InlineData("steppe-eagle", "nerushimoye-bratstvo")]
    public async Task Merge_TwoActors_LeavesNobodyNamingTheMergedOneAndUndoBringsBothBack(string from, string into)
    {
        var before = await EverythingAsync();
        var saved = Assert.IsType<Saved>(await MergeAsync(RecordKind.Actor, from, into));

        var merged = (await _store.Services.GetRequiredService<DocumentQuery>().FindAsync(RecordKind.Actor, from, default))!;
        Assert.Equal((RecordState.Withdrawn, into), (merged.State, merged.MergedInto));
        var (kept, _) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, into);
        Assert.Superset(((ActorDocument)merged.Document).Names.Select(n => n.Text).ToHashSet(), kept.Names.Select(n => n.Text).ToHashSet());
        await using (var db = await _store.ContextAsync())
            Assert.False(await db.Participations.AnyAsync(p => p.Actor.Record.Slug == from));
        await AssertWholeAsync();

        Assert.IsType<Saved>(await History.UndoAsync(saved.Batch, SeededStore.Editor, "They are two", default));
        Assert.Equal(before, await EverythingAsync());
        await AssertWholeAsync();
    }

    [Fact]
    public async Task Merge_TwoEvents_KeepsTheClaimsOfBothAndUndoBringsBothBack()
    {
        const string From = "nerushimoye-bratstvo-2012";
        await using var db = await _store.ContextAsync();
        var into = await db.Events.Where(e => e.Kind == EventKind.Exercise && e.Record.Slug != From).OrderBy(e => e.Id).Select(e => e.Record.Slug).FirstAsync();
        var before = await EverythingAsync();

        var saved = Assert.IsType<Saved>(await MergeAsync(RecordKind.Event, From, into));

        Assert.Contains((await _store.FindAsync<EventDocument>(RecordKind.Event, into)).Document.Claims, c => c.Source == "article-002");
        await AssertWholeAsync();
        Assert.IsType<Saved>(await History.UndoAsync(saved.Batch, SeededStore.Editor, "They are two", default));
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task Undo_AfterALaterChange_IsRefusedAndNamesItAndItsAdviceHelps()
    {
        var before = await EverythingAsync();
        var (csto, _) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, "csto");
        var merged = Assert.IsType<Saved>(await MergeAsync(RecordKind.Actor, "csto", "sco"));
        var (sco, version) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, "sco");
        var brought = csto.Names[0].Text;
        var later = await _store.SaveAsync(sco with { Names = [.. sco.Names.Select(n => n.Text == brought ? n with { Language = "kk" } : n)] }, version);

        var rejected = Assert.IsType<Rejected>(await History.UndoAsync(merged.Batch, SeededStore.Editor, "They are two", default));

        var finding = Assert.Single(rejected.Findings);
        Assert.StartsWith("sco", finding.Where, StringComparison.Ordinal);
        Assert.Contains($"names/{brought}", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Undo that first", finding.Message, StringComparison.Ordinal);
        Assert.IsType<Saved>(await History.UndoAsync(later.Batch, SeededStore.Editor, "As the message says", default));
        Assert.IsType<Saved>(await History.UndoAsync(merged.Batch, SeededStore.Editor, "They are two", default));
        Assert.Equal(before, await EverythingAsync());
        await AssertWholeAsync();
    }

    [Fact]
    public async Task Undo_AfterALaterChangeOfSomethingElse_KeepsThatChange()
    {
        var (before, _) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, "sco");
        var merged = Assert.IsType<Saved>(await MergeAsync(RecordKind.Actor, "csto", "sco"));
        var (sco, version) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, "sco");
        await _store.SaveAsync(sco with { Note = "Changed since" }, version);

        Assert.IsType<Saved>(await History.UndoAsync(merged.Batch, SeededStore.Editor, "They are two", default));

        Assert.Equal((before with { Note = "Changed since" }).Snapshot, (await _store.FindAsync<ActorDocument>(RecordKind.Actor, "sco")).Document.Snapshot);
        await AssertWholeAsync();
    }

    [Fact]
    public async Task Undo_AfterAParticipantWasExchangedSince_IsRefused()
    {
        await _store.SaveAsync(TestRecords.Organisation("first-pact", "First Pact"), null);
        await _store.SaveAsync(TestRecords.Organisation("second-pact", "Second Pact"), null);
        await _store.SaveAsync(TestRecords.Exercise("steppe-wind-2013", "2013-08", new ParticipationDocument("first-pact", Role.Participant, null, null)), null);
        var merged = Assert.IsType<Saved>(await MergeAsync(RecordKind.Actor, "first-pact", "second-pact"));
        var (_, version) = await _store.FindAsync<EventDocument>(RecordKind.Event, "steppe-wind-2013");
        await _store.SaveAsync(TestRecords.Exercise("steppe-wind-2013", "2013-08", new ParticipationDocument("turkey", Role.Participant, null, null)), version);

        var rejected = Assert.IsType<Rejected>(await History.UndoAsync(merged.Batch, SeededStore.Editor, "They are two", default));

        Assert.Contains("participants", Assert.Single(rejected.Findings, f => f.Where.StartsWith("steppe-wind-2013", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_Twice_SaysThatNothingIsLeft()
    {
        var merged = Assert.IsType<Saved>(await MergeAsync(RecordKind.Actor, "csto", "sco"));
        Assert.IsType<Saved>(await History.UndoAsync(merged.Batch, SeededStore.Editor, "They are two", default));
        Assert.Contains("nothing left to undo", Assert.Single(Assert.IsType<Rejected>(await History.UndoAsync(merged.Batch, SeededStore.Editor, "Again", default)).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_OfTheFirstOfTwoMerges_AsksForTheSecondFirst()
    {
        var before = await EverythingAsync();
        var first = Assert.IsType<Saved>(await MergeAsync(RecordKind.Actor, "csto", "sco"));
        var second = Assert.IsType<Saved>(await MergeAsync(RecordKind.Actor, "sco", "nato"));

        var rejected = Assert.IsType<Rejected>(await History.UndoAsync(first.Batch, SeededStore.Editor, "They are two", default));

        Assert.Contains(rejected.Findings, f => f.Message.Contains("merged into “nato”", StringComparison.Ordinal));
        Assert.IsType<Saved>(await History.UndoAsync(second.Batch, SeededStore.Editor, "As the message says", default));
        Assert.IsType<Saved>(await History.UndoAsync(first.Batch, SeededStore.Editor, "They are two", default));
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task Restore_OfAMergedVersion_IsRefusedSoThatNoAddressGoesRound()
    {
        var first = Assert.IsType<Saved>(await MergeAsync(RecordKind.Actor, "csto", "sco"));
        await History.UndoAsync(first.Batch, SeededStore.Editor, "They are two", default);
        var merged = (await _store.FindAsync<ActorDocument>(RecordKind.Actor, "csto")).Version - 1;
        Assert.IsType<Saved>(await MergeAsync(RecordKind.Actor, "sco", "csto"));
        var now = (await _store.FindAsync<ActorDocument>(RecordKind.Actor, "csto")).Version;

        var restored = await History.RestoreAsync(RecordKind.Actor, "csto", merged, now, SeededStore.Editor, "Back", default);

        Assert.Contains("merge the two again", Assert.Single(Assert.IsType<Rejected>(restored).Findings).Message, StringComparison.Ordinal);
        Assert.Equal("csto", (await _store.Services.GetRequiredService<Records.RedirectQuery>().FindAsync(RecordKind.Actor, "sco", default))!.Into);
    }

    [Fact]
    public async Task Restore_OfAMergedRecord_IsRefusedBecauseTheMergeIsUndoneWhole()
    {
        var (_, version) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, "csto");
        Assert.IsType<Saved>(await MergeAsync(RecordKind.Actor, "csto", "sco"));

        var restored = await History.RestoreAsync(RecordKind.Actor, "csto", version, version + 1, SeededStore.Editor, "Back", default);

        Assert.Contains("undo the merge", Assert.Single(Assert.IsType<Rejected>(restored).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_OfAnUndoneMerge_ThatWouldCloseACircle_IsRefused()
    {
        var first = Assert.IsType<Saved>(await MergeAsync(RecordKind.Actor, "csto", "sco"));
        var undone = Assert.IsType<Saved>(await History.UndoAsync(first.Batch, SeededStore.Editor, "They are two", default));
        Assert.IsType<Saved>(await MergeAsync(RecordKind.Actor, "sco", "csto"));

        Assert.IsType<Rejected>(await History.UndoAsync(undone.Batch, SeededStore.Editor, "They were one", default));
        await AssertWholeAsync();
    }

    [Fact]
    public async Task Merge_ThatLeavesAnotherRecordWrong_NamesThatRecord()
    {
        await using var db = await _store.ContextAsync();
        var pair = await db.Observations.Where(o => o.Counterpart != null).OrderBy(o => o.Id).Select(o => new { o.Record.Slug, Subject = o.Subject.Record.Slug, Counterpart = o.Counterpart!.Record.Slug }).FirstAsync();

        var rejected = Assert.IsType<Rejected>(await MergeAsync(RecordKind.Actor, pair.Subject, pair.Counterpart));

        Assert.Contains(rejected.Findings, f => f.Message.Contains("pair", StringComparison.Ordinal) && f.Message.Contains($"observation “{pair.Slug}”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Restore_AnOlderVersion_IsANewRevisionThatSaysTheSame()
    {
        var (document, version) = await _store.FindAsync<EventDocument>(RecordKind.Event, "nerushimoye-bratstvo-2012");
        await _store.SaveAsync(document with { Title = "Worse" }, version);
        var saved = Assert.IsType<Saved>(await History.RestoreAsync(RecordKind.Event, document.Slug, version, version + 1, SeededStore.Editor, "It was better", default));
        Assert.Equal(version + 2, saved.Records[0].Version);
        Assert.Equal(document.Snapshot, (await _store.FindAsync<EventDocument>(RecordKind.Event, document.Slug)).Document.Snapshot);
    }

    [Fact]
    public async Task Bulk_StatusWithAClaim_IsOneBatchThatIsUndoneAtOnce()
    {
        await using var db = await _store.ContextAsync();
        var events = await db.Events.Where(e => e.Status == EventStatus.Planned).OrderBy(e => e.Id).Take(3).Select(e => new SeenRecord(e.Record.Slug, e.Record.Version)).ToListAsync();
        var bulk = _store.Services.GetRequiredService<BulkEditor>();
        var before = await EverythingAsync();

        var unproven = await bulk.ApplyAsync(events, new() { Status = EventStatus.Held }, SeededStore.Editor, "Held", default);
        Assert.Contains(Assert.IsType<Rejected>(unproven).Findings, f => f.Where.EndsWith("status", StringComparison.Ordinal));

        var claim = new ClaimEntry { For = ["status"], Source = "article-002", Paragraph = "1", Start = "0", End = "10", ParagraphHash = "0123456789abcdef", WordsHash = "0123456789abcdef" };
        var saved = Assert.IsType<Saved>(await bulk.ApplyAsync(events, new() { Status = EventStatus.Held, Claim = claim }, SeededStore.Editor, "Held", default));
        Assert.Equal(3, saved.Records.Count);
        await using (var after = await _store.ContextAsync())
            Assert.Equal(3, await after.Revisions.CountAsync(r => r.Batch == saved.Batch));
        await AssertWholeAsync();

        Assert.IsType<Saved>(await History.UndoAsync(saved.Batch, SeededStore.Editor, "Not held", default));
        Assert.Equal(before, await EverythingAsync());
    }

    private async Task<EditOutcome> MergeAsync(RecordKind kind, string from, string into) => await _store.Services.GetRequiredService<MergeEditor>().MergeAsync(
        kind, new(from, (await _store.FindAsync<RecordDocument>(kind, from)).Version), new(into, (await _store.FindAsync<RecordDocument>(kind, into)).Version), SeededStore.Editor, "One and the same", default);

    // What every record says, and every count made from them.
    private async Task<string> EverythingAsync()
    {
        await using var db = await _store.ContextAsync();
        var records = await db.Records.OrderBy(r => r.Id).ToListAsync();
        var last = await db.Revisions.Where(r => db.Records.Any(x => x.Id == r.RecordId && x.Version == r.Version)).OrderBy(r => r.RecordId).ToListAsync();
        var years = await db.ActorYears.OrderBy(y => y.ActorId).ThenBy(y => y.Year).ThenBy(y => y.Kind).ThenBy(y => y.Status).ThenBy(y => y.IsCounted).ThenBy(y => y.Involved).ToListAsync();
        return string.Join('\n', records.Select(r => $"{r.Slug} {r.State} {r.MergedIntoId}").Concat(last.Select(r => r.Snapshot)).Concat(years.Select(y => $"{y.ActorId} {y.Year} {y.Kind} {y.Status} {y.IsCounted} {y.Involved} {y.Events}")));
    }

    private async Task AssertWholeAsync() => Assert.Empty((await _store.Services.GetRequiredService<HistoryProofQuery>().RunAsync(default)).Problems);
}
