using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;
using KazDefense.Store.History;
using KazDefense.Store.Review;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Queries;

/// <summary>What forms ask of the store while somebody writes, on the seeds of the tree.</summary>
public sealed class EditingQueriesTests : IAsyncLifetime
{
    private const string Slug = "nerushimoye-bratstvo-2012";

    private SeededStore _store = null!;

    public async Task InitializeAsync() => _store = await SeededStore.OpenAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Duplicate_OfASketchLikeAnEvent_IsFoundAndNotWhenItIsTheEventItself()
    {
        var (document, _) = await _store.FindAsync<EventDocument>(RecordKind.Event, Slug);
        var sketch = SketchOf(document);

        var found = await Query<DuplicateQuery>().RunAsync(sketch, null, "kazakhstan", default);
        var itself = await Query<DuplicateQuery>().RunAsync(sketch, Slug, "kazakhstan", default);

        Assert.Equal(Slug, found[0].Event.Slug);
        Assert.True(found[0].Score >= Likeness.Probable);
        Assert.True(found[0].In.HasFlag(Alike.Kind | Alike.Date | Alike.Actors | Alike.Title));
        Assert.DoesNotContain(itself, d => d.Event.Slug == Slug);
    }

    [Fact]
    public async Task Duplicate_OfAWithdrawnEvent_IsNone()
    {
        // One that no other event names.
        const string Alone = "turkey-trained-up-to-500-kazakh-soldiers";
        var (document, version) = await _store.FindAsync<EventDocument>(RecordKind.Event, Alone);
        await _store.SaveAsync(document, version, RecordState.Withdrawn);

        Assert.DoesNotContain(await Query<DuplicateQuery>().RunAsync(SketchOf(document), null, "kazakhstan", default), d => d.Event.Slug == Alone);
    }

    [Fact]
    public async Task Duplicate_OfOneKindOnTheSameWords_IsFoundWhateverItsTitle()
    {
        const string Trained = "turkey-trained-up-to-500-kazakh-soldiers";
        var (document, _) = await _store.FindAsync<EventDocument>(RecordKind.Event, Trained);
        var claim = document.Claims.First(c => c.Passages.Count > 0);
        var sketch = new EventSketch
        {
            Kind = document.Kind,
            Title = "War colleges of another country take cadets",
            Actors = ["turkey"],
            Passages = [new(claim.Source, claim.Passages[0].Paragraph, claim.Passages[0].Start, claim.Passages[0].End)],
        };

        var found = await Query<DuplicateQuery>().RunAsync(sketch, null, "kazakhstan", default);
        var elsewhere = await Query<DuplicateQuery>().RunAsync(sketch with { Passages = [] }, null, "kazakhstan", default);

        Assert.True(Assert.Single(found, d => d.Event.Slug == Trained).In.HasFlag(Alike.Words));
        Assert.DoesNotContain(elsewhere, d => d.Event.Slug == Trained);
    }

    [Fact]
    public async Task Duplicate_OfNothingTyped_IsNone() => Assert.Empty(await Query<DuplicateQuery>().RunAsync(new EventSketch { Title = "" }, null, "kazakhstan", default));

    [Fact]
    public async Task PassageUse_OfOverlappingWords_NamesTheEventAndWhatTheyProve()
    {
        var (document, _) = await _store.FindAsync<EventDocument>(RecordKind.Event, Slug);
        var claim = document.Claims.First(c => c.Passages.Count > 0);
        var passage = claim.Passages[0];

        var within = await Query<PassageUseQuery>().RunAsync(claim.Source, passage.Paragraph, passage.Start + 1, passage.End - 1, null, default);
        var behind = await Query<PassageUseQuery>().RunAsync(claim.Source, passage.Paragraph, 100_000, 100_001, null, default);
        var own = await Query<PassageUseQuery>().RunAsync(claim.Source, passage.Paragraph, passage.Start, passage.End, Slug, default);

        Assert.Contains(claim.Field, Assert.Single(within, u => u.Slug == Slug).Fields);
        Assert.Empty(behind);
        Assert.DoesNotContain(own, u => u.Slug == Slug);
    }

    [Fact]
    public async Task Names_OfRecordsOfSeveralKinds_LeaveOutWhatIsNot()
    {
        var names = await Query<EntryQuery>().NamesAsync([(RecordKind.Actor, "kazakhstan"), (RecordKind.Outlet, "interfax"), (RecordKind.Event, "kazakhstan")], default);

        Assert.Equal(("Kazakhstan", "Interfax"), (names[(RecordKind.Actor, "kazakhstan")], names[(RecordKind.Outlet, "interfax")]));
        Assert.Equal(2, names.Count);
    }

    [Fact]
    public async Task SourceType_OfASlug_IsItsOwnOrNone()
    {
        Assert.Equal(SourceType.Article, await Query<EntryQuery>().SourceTypeAsync("article-002", default));
        Assert.Null(await Query<EntryQuery>().SourceTypeAsync("no-source", default));
    }

    [Fact]
    public async Task LastSource_OfAnEditor_IsThatOfTheNewestDraftWithOne()
    {
        var proposals = _store.Services.GetRequiredService<ProposalEditor>();
        Assert.Null(await Query<EntryQuery>().LastSourceAsync(SeededStore.Editor.Id, default));
        await proposals.BeginAsync(new(EntryFrom("article-001", "3"), "One", 1), null, null, SeededStore.Editor, default);
        await proposals.BeginAsync(new(EntryFrom("article-002", "two"), "Two", 1), null, null, SeededStore.Editor, default);
        await proposals.BeginAsync(new(new EventEntry { Title = "Three" }, "Three", 1), null, null, SeededStore.Editor, default);

        Assert.Equal(new LastSource("article-002", null), await Query<EntryQuery>().LastSourceAsync(SeededStore.Editor.Id, default));
        Assert.Null(await Query<EntryQuery>().LastSourceAsync("somebody-else", default));
    }

    [Fact]
    public async Task Reading_AClaimFromASourceThatIsNot_SaysSoBesideIt()
    {
        var reading = await Query<EntryQuery>().ReadAsync(EntryFrom("no-such-source", "1"), default);
        Assert.Contains(reading.Findings, f => f.Where == "claims/0/source");
    }

    [Fact]
    public async Task RecentChanges_OfSeveralKinds_AreNamedNewestFirst_AndSeedsAreNone()
    {
        Assert.Empty(await Query<RecentChangesQuery>().RunAsync(5, default));
        var (place, version) = await _store.FindAsync<PlaceDocument>(RecordKind.Place, "almaty");
        await _store.SaveAsync(place with { Note = "Once the capital." }, version);
        var (document, before) = await _store.FindAsync<EventDocument>(RecordKind.Event, Slug);
        await _store.SaveAsync(document with { Title = "Renamed" }, before);

        var changes = await Query<RecentChangesQuery>().RunAsync(5, default);

        Assert.Equal([(RecordKind.Event, "Renamed"), (RecordKind.Place, "Almaty")], changes.Select(c => (c.Kind, c.Title)));
        Assert.Equal("Renamed", Assert.Single(await Query<RecentChangesQuery>().RunAsync(1, default)).Title);
    }

    private T Query<T>() where T : notnull => _store.Services.GetRequiredService<T>();

    private static EventEntry EntryFrom(string source, string paragraph) => new() { Title = "Any", Claims = [new() { For = ["date"], Source = source, Paragraph = paragraph }] };

    private static EventSketch SketchOf(EventDocument document) => new()
    {
        Kind = document.Kind,
        Title = document.Title,
        Date = document.Date,
        Actors = [.. document.Participations.Select(p => p.Actor).Distinct()],
    };
}
