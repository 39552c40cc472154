using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Editing;
using KazDefense.Store.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Editing;

/// <summary>Saving through the one way in: rules, conflicts, revisions and everything counted from the records.</summary>
public sealed class RecordEditorTests : IAsyncLifetime
{
    private const string Slug = "nerushimoye-bratstvo-2012";

    private SeededStore _store = null!;

    public async Task InitializeAsync() => _store = await SeededStore.OpenAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task EveryRecord_ReadFromItsTables_IsWhatItsRevisionSays()
    {
        var proof = await _store.Services.GetRequiredService<HistoryProofQuery>().RunAsync(default);

        Assert.Empty(proof.Problems);
        Assert.True(proof.Records > 600);
    }

    [Fact]
    public async Task Save_ChangedEvent_MakesARevisionAndKeepsHistoryWhole()
    {
        var (document, version) = await EventAsync();

        var saved = await _store.SaveAsync(document with { Title = "Another title" }, version);

        Assert.Equal(version + 1, Assert.Single(saved.Records).Version);
        var (after, _) = await EventAsync();
        Assert.Equal("Another title", after.Title);
        Assert.Equal((document with { Title = "Another title" }).Snapshot, after.Snapshot);
        await using var db = await _store.ContextAsync();
        var revision = await db.Revisions.OrderBy(r => r.Id).LastAsync();
        Assert.Equal((version + 1, "Aigerim", "A test", saved.Batch), (revision.Version, revision.Author, revision.Reason, revision.Batch));
        await AssertWholeAsync();
    }

    [Fact]
    public async Task Save_NothingDifferent_MakesNoRevision()
    {
        var (document, version) = await EventAsync();
        var saved = await _store.SaveAsync(document, version);
        Assert.Equal(("", version), (saved.Batch, saved.Records[0].Version));
    }

    [Fact]
    public async Task Save_FromAnOlderVersion_ReturnsBothVersionsAndSavesNothing()
    {
        var (document, version) = await EventAsync();
        await _store.SaveAsync(document with { Title = "The first editor's" }, version);

        var outcome = await _store.Records.SaveAsync(new([new(document with { Title = "The second editor's" }, version)], SeededStore.Editor, "Late"), default);

        var conflict = Assert.IsType<Conflict>(outcome);
        Assert.Equal(("The first editor's", document.Title), (((EventDocument)conflict.Current).Title, ((EventDocument)conflict.Base!).Title));
        Assert.Equal("The first editor's", (await EventAsync()).Document.Title);
    }

    [Fact]
    public async Task Save_WithoutProofOfAParticipant_IsRefusedBesideTheField()
    {
        var (document, version) = await EventAsync();
        var unproven = document with { Participations = [.. document.Participations, new("turkey", Role.Participant, null, null)] };

        var rejected = Assert.IsType<Rejected>(await _store.Records.SaveAsync(new([new(unproven, version)], SeededStore.Editor, "More"), default));

        Assert.Equal("participants/turkey/participant", Assert.Single(rejected.Findings).Where);
        Assert.Equal(version, (await EventAsync()).Version);
    }

    [Fact]
    public async Task Save_UnknownActor_IsRefusedWithWordsThatSayWhatToDo()
    {
        var (document, version) = await EventAsync();
        var broken = document with { Participations = [.. document.Participations, new("atlantis", Role.Participant, null, null)] };
        var rejected = Assert.IsType<Rejected>(await _store.Records.SaveAsync(new([new(broken, version)], SeededStore.Editor, "More"), default));
        Assert.Contains(rejected.Findings, f => f.Message.Contains("There is no actor “atlantis”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_NewEvent_IsFoundByActorYearAndWordsAtOnce()
    {
        await _store.SaveAsync(TestRecords.Exercise("steppe-wind-2013", "2013-08"), null);
        await AssertCountsAsync();
        await using var db = await _store.ContextAsync();
        var id = (await db.Records.SingleAsync(r => r.Slug == "steppe-wind-2013")).Id;
        Assert.Equal(3, await db.Involvements.CountAsync(i => i.EventId == id));
        Assert.Contains(id, await db.RecordsWithWords($"{Domain.Actors.NameKey.Of("steppe")}*").ToListAsync());
    }

    [Fact]
    public async Task Save_WithdrawnEvent_LeavesTheTimelineButNotTheStore()
    {
        var document = TestRecords.Exercise("steppe-wind-2013", "2013-08");
        await _store.SaveAsync(document, null);
        await _store.SaveAsync(document, 1, RecordState.Withdrawn);
        await using var db = await _store.ContextAsync();
        var id = (await db.Records.SingleAsync(r => r.Slug == document.Slug)).Id;
        Assert.False(await db.Involvements.AnyAsync(i => i.EventId == id));
        Assert.True(await db.Events.AnyAsync(e => e.Id == id));
        await AssertCountsAsync();
        await AssertWholeAsync();
    }

    [Fact]
    public async Task Save_VectorWithoutAMember_RecountsThatMembersEvents()
    {
        var (vector, version) = await _store.FindAsync<VectorDocument>(RecordKind.Vector, "russia-csto-cis");
        await _store.SaveAsync(vector with { Members = [.. vector.Members.Where(m => m.Actor != "russia")] }, version);
        await AssertCountsAsync();
        await AssertWholeAsync();
    }

    [Fact]
    public async Task Save_AffiliationToAnotherBody_RecountsWhoActsThroughIt()
    {
        await using var db = await _store.ContextAsync();
        var slug = await db.Affiliations.Where(a => a.Role == Domain.Actors.AffiliationRole.PartOf).Select(a => a.Record.Slug).FirstAsync();
        var (affiliation, version) = await _store.FindAsync<AffiliationDocument>(RecordKind.Affiliation, slug);
        var body = affiliation.Body == "russia" ? "turkey" : "russia";
        await _store.SaveAsync(affiliation with { Body = body, Claims = [.. affiliation.Claims.Select(c => c.Field == "body" ? c with { Value = body } : c)] }, version);
        await AssertCountsAsync();
        await AssertWholeAsync();
    }

    [Fact]
    public async Task Save_ActorWithAnotherName_FindsItsEventsByThatName()
    {
        var (actor, version) = await _store.FindAsync<ActorDocument>(RecordKind.Actor, "csto");
        var claim = actor.Claims[0] with { Field = "names", Item = "Quuxpact", Value = "Quuxpact", Status = ClaimStatus.Accepted };
        await _store.SaveAsync(actor with { Names = [.. actor.Names, new("Quuxpact", Domain.Actors.NameType.Short, "en", "Latn", null)], Claims = [.. actor.Claims, claim] }, version);
        await using var db = await _store.ContextAsync();
        Assert.NotEmpty(await db.RecordsWithWords($"{Domain.Actors.NameKey.Of("Quuxpact")}*").ToListAsync());
        await AssertWholeAsync();
    }

    [Fact]
    public async Task Revision_ChangedOrDeletedByHand_IsRefusedByTheDatabase()
    {
        await using var db = await _store.ContextAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync("UPDATE Revisions SET Reason = 'other' WHERE Id = 5"));
        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync("DELETE FROM Revisions WHERE Id = 5"));
    }

    [Fact]
    public async Task Revision_AlteredBehindTheDatabasesBack_IsFound()
    {
        await using var db = await _store.ContextAsync();
        await db.Database.ExecuteSqlRawAsync("DROP TRIGGER Revisions_NeverChange; UPDATE Revisions SET Reason = 'other' WHERE Id = 5");
        var proof = await _store.Services.GetRequiredService<HistoryProofQuery>().RunAsync(default);
        Assert.Single(proof.Problems, p => p.Contains("was altered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_FromManyAtOnce_LosesNoneAndBreaksNoSeal()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(i =>
            _store.Records.SaveAsync(new([new(TestRecords.Exercise($"steppe-wind-{2000 + i}", $"{2000 + i}"), null)], SeededStore.Editor, "Many"), default)));
        Assert.All(outcomes, o => Assert.IsType<Saved>(o));
        await AssertCountsAsync();
        await AssertWholeAsync();
    }

    private async Task<(EventDocument Document, int Version)> EventAsync() => await _store.FindAsync<EventDocument>(RecordKind.Event, Slug);

    private async Task AssertWholeAsync() => Assert.Empty((await _store.Services.GetRequiredService<HistoryProofQuery>().RunAsync(default)).Problems);

    // What was kept in step is what counting everything anew gives.
    private async Task AssertCountsAsync()
    {
        await using var db = await _store.ContextAsync();
        var kept = await CountsAsync(db);
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        await Involvements.InvolvementWriter.RebuildAsync(db, default);
        Assert.Equal(await CountsAsync(db), kept);
    }

    private static async Task<List<string>> CountsAsync(StoreContext db) =>
    [
        .. (await db.Involvements.AsNoTracking().ToListAsync()).Select(i => $"i {i.ActorId} {i.SortDay} {i.EventId} {i.Involved} {i.VectorId} {i.Kind} {i.Status} {i.Year}").Order(StringComparer.Ordinal),
        .. (await db.ActorYears.AsNoTracking().ToListAsync()).Select(y => $"y {y.ActorId} {y.Year} {y.Kind} {y.Status} {y.IsCounted} {y.Involved} {y.Events}").Order(StringComparer.Ordinal),
        .. (await db.PairYears.AsNoTracking().ToListAsync()).Select(y => $"p {y.FocusId} {y.PartnerId} {y.Year} {y.Kind} {y.Standing} {y.Events}").Order(StringComparer.Ordinal),
    ];
}
