using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Store.Documents;
using KazDefense.Store.Records;
using KazDefense.Store.Review;
using KazDefense.TestKit;
using KazDefense.Web.Features.Editing.Records;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features.Editing.Records;

/// <summary>A record that is opened and saved without a change says what it said.</summary>
public sealed class RoundTripTests(SeededApp app) : IClassFixture<SeededApp>
{
    public static TheoryData<RecordKind> Kinds => [.. RecordShapes.All.Select(s => s.Kind)];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Record_ThroughTheForm_StaysAsItWas(RecordKind kind)
    {
        var (register, documents, entries) = (app.Services.GetRequiredService<RegisterQuery>(), app.Services.GetRequiredService<DocumentQuery>(), app.Services.GetRequiredService<EntryQuery>());
        var page = await register.RunAsync(kind, null, 1, default);
        Assert.NotEmpty(page.Rows);
        foreach (var row in page.Rows)
        {
            var stored = (await documents.FindAsync(kind, row.Slug, default))!.Document;
            var state = new FieldFormState(RecordShapes.Of(kind), EntryWriter.Of(stored), row.Slug);

            var entry = state.ForPublishing();

            Assert.Equal(EntryJson.Write(EntryWriter.Of(stored)), EntryJson.Write(entry));
            var reading = await entries.ReadAsync(entry, default);
            Assert.Empty(reading.Findings);
            Assert.Equal(stored.Snapshot, reading.Document!.Snapshot);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Register_ByTheSlugOfARow_FindsIt(RecordKind kind)
    {
        var register = app.Services.GetRequiredService<RegisterQuery>();
        var all = await register.RunAsync(kind, null, 1, default);
        var last = all.Rows[^1];

        var found = await register.RunAsync(kind, last.Slug, 1, default);

        Assert.Contains(last, found.Rows);
        Assert.True(found.Total <= all.Total);
        Assert.Empty((await register.RunAsync(kind, "no record is called so", 1, default)).Rows);
        Assert.Equal(all.Rows, (await register.RunAsync(kind, " ", 0, default)).Rows);
    }
}
