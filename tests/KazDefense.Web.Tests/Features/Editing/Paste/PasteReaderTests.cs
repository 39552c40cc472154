using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using KazDefense.TestKit;
using KazDefense.Web.Features.Editing.Paste;

namespace KazDefense.Web.Tests.Features.Editing.Paste;

/// <summary>Pasted rows on the invented facts: what each cell means, what is said of it, and that all come or none.</summary>
public sealed class PasteReaderTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Headings = "Title\tType\tWhen\tStatus\tWho\tDescription\tPara\tSource";

    [Fact]
    public void Columns_ByTheirHeadings_AreMatched()
    {
        var table = Table(Headings + "\tColour of the sky");

        Assert.Equal(["title", "kind", "date", "status", "participants", "summary", "paragraph", "source", null], table.Columns.Select(c => c?.Key));
    }

    [Theory]
    [InlineData(RecordKind.Event)]
    [InlineData(RecordKind.Actor)]
    [InlineData(RecordKind.Observation)]
    public void EveryColumn_UnderItsOwnNames_IsFound(RecordKind kind) => Assert.All(PasteColumns.Of(kind), c =>
    {
        Assert.Equal(c.Key, PasteColumns.Match(kind, c.Key)?.Key);
        Assert.Equal(c.Key, PasteColumns.Match(kind, PasteColumns.Label(kind, c).ToUpperInvariant())?.Key);
    });

    [Fact]
    public async Task Rows_AllSound_ArePublishedInOneBatch()
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Editor, "Pat");
        var table = Table(
            Headings,
            Row("Exercise Pasted Dawn 2010", "exercise", "3-9 May 2010", "held", "kazakhstan: host; TURKIYE: participant", "2"),
            Row("Ministers meet on pasting 2011", "Meeting", "2011-02", "Held", "Kazakhstan; Türkiye", "3"));

        var outcome = await scope.Of<PasteReader>().PublishAsync(table, "Pasted for a test", default);

        Assert.True(table.Unsound == 0, Said(table));
        var saved = Assert.IsType<Saved>(outcome);
        Assert.Equal(["exercise-pasted-dawn-2010", "ministers-meet-on-pasting-2011"], saved.Records.Select(r => r.Slug));
        var exercise = (EventDocument)(await scope.Of<DocumentQuery>().FindAsync(RecordKind.Event, "exercise-pasted-dawn-2010", default))!.Document;
        Assert.Equal([("kazakhstan", Role.Host), ("turkey", Role.Participant)], exercise.Participations.Select(p => (p.Actor, p.Role)));
        Assert.All(exercise.Claims, c => Assert.Equal(("sample-2012", 2), (c.Source, Assert.Single(c.Passages).Paragraph)));
        var meeting = (EventDocument)(await scope.Of<DocumentQuery>().FindAsync(RecordKind.Event, "ministers-meet-on-pasting-2011", default))!.Document;
        Assert.Equal([("kazakhstan", Role.Participant), ("turkey", Role.Participant)], meeting.Participations.Select(p => (p.Actor, p.Role)));
    }

    [Fact]
    public async Task Rows_OneUnsound_NoneIsPublished()
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Editor, "Pia");
        var table = Table(Headings, Row("Exercise Half Good 2010", "exercise", "May 2010", "held", "kazakhstan", "2"), Row("Exercise Half Bad 2010", "exercise", "the 45th of May", "held", "kazakhstan", "2"));

        var outcome = await scope.Of<PasteReader>().PublishAsync(table, "Pasted for a test", default);

        Assert.IsType<Rejected>(outcome);
        Assert.True(table.Rows[0].IsSound, Said(table));
        Assert.NotEmpty(table.Rows[1].ProblemsOf(2));
        Assert.Null(await scope.Of<DocumentQuery>().FindAsync(RecordKind.Event, "exercise-half-good-2010", default));

        table.Rows[1].Cells[2] = "7 May 2010";
        Assert.IsType<Saved>(await scope.Of<PasteReader>().PublishAsync(table, "Pasted for a test", default));
    }

    [Theory]
    [InlineData("Nobodistan", "Nothing is called “Nobodistan”")]
    [InlineData("Kazakh", "Is one of these meant: Kazakhstan (kazakhstan)")]
    public async Task Participants_UnknownName_IsSaidInItsCellWithWhoMayBeMeant(string name, string said)
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Editor, "Pat");
        var table = Table(Headings, Row("Exercise Unknown 2010", "exercise", "May 2010", "held", $"kazakhstan: host; {name}: participant", "2"));

        await scope.Of<PasteReader>().ReadAsync(table, default);

        Assert.Contains(said, Assert.Single(table.Rows[0].ProblemsOf(4)), StringComparison.Ordinal);
        Assert.Empty(table.Rows[0].Problems);
    }

    [Fact]
    public async Task Cells_WrongTerms_AreSaidInTheirCells()
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Editor, "Pat");
        var table = Table(Headings, Row("Exercise Terms 2010", "exercize", "May 2010", "heldd", "kazakhstan: hostess", "two"));

        await scope.Of<PasteReader>().ReadAsync(table, default);

        Assert.All([1, 3, 4, 6], column => Assert.True(table.Rows[0].ProblemsOf(column).Count > 0, $"Nothing is said of column {column}. {Said(table)}"));
        Assert.All([0, 2, 5, 7], column => Assert.Empty(table.Rows[0].ProblemsOf(column)));
    }

    [Fact]
    public async Task Rows_LikeEachOtherOrAnEvent_AreMarked()
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Editor, "Pat");
        var table = Table(Headings, Row("National exercise in the west", "exercise", "2003-04", "held", "kazakhstan", "2"), Row("Exercise Twin 2010", "exercise", "May 2010", "held", "kazakhstan", "2"), Row("Exercise Twin 2010", "exercise", "May 2010", "held", "kazakhstan", "2"));

        await scope.Of<PasteReader>().ReadAsync(table, default);

        Assert.Equal(Urls.Event("batys"), table.Rows[0].Duplicate?.Address);
        Assert.True(table.Rows[1].IsSound, Said(table));
        Assert.Contains("row 2", Assert.Single(table.Rows[2].ProblemsOf(0)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_ChosenForAllRows_ProvesThoseThatNameNone()
    {
        await using var scope = await EditorScope.BeginAsync(app, AccountRole.Editor, "Pat");
        var table = new PasteTable(RecordKind.Actor, TableText.Parse("Name\tKind\tOther names\tParagraph\nPasted Agency\torganisation\tPA; Agency of Pasting\t4")!);
        await scope.Of<PasteReader>().ReadAsync(table, default);
        Assert.False(table.Rows[0].IsSound);

        table.Source = new("sample-2012", "Looking Back");
        var read = await scope.Of<PasteReader>().ReadAsync(table, default);

        Assert.True(table.Rows[0].IsSound, Said(table));
        Assert.Equal(["Agency of Pasting", "PA", "Pasted Agency"], ((ActorDocument)Assert.Single(read)).Names.Select(n => n.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Publish_NoReasonOrReader_IsRefused()
    {
        var table = Table(Headings, Row("Exercise Refused 2010", "exercise", "May 2010", "held", "kazakhstan", "2"));
        await using (var editor = await EditorScope.BeginAsync(app, AccountRole.Editor, "Pat"))
            Assert.Equal("reason", Assert.Single(Assert.IsType<Rejected>(await editor.Of<PasteReader>().PublishAsync(table, " ", default)).Findings).Where);
        await using var reader = await EditorScope.BeginAsync(app, AccountRole.Reader, "Rea");

        Assert.Equal("editor", Assert.Single(Assert.IsType<Rejected>(await reader.Of<PasteReader>().PublishAsync(table, "Because", default)).Findings).Where);
    }

    private static PasteTable Table(params string[] lines) => new(RecordKind.Event, TableText.Parse(string.Join("\r\n", lines.Length > 1 ? lines : [.. lines, "x"]))!);

    private static string Row(string title, string kind, string when, string status, string who, string paragraph) => $"{title}\t{kind}\t{when}\t{status}\t{who}\tA row that was pasted to see what comes of it.\t{paragraph}\tsample-2012";

    private static string Said(PasteTable table) => string.Join(" | ", table.Rows.SelectMany(r => r.Problems.Concat(Enumerable.Range(0, table.Columns.Count).SelectMany(r.ProblemsOf))));
}
