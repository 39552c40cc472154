using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Store.Accounts;
using KazDefense.Store.Documents;
using KazDefense.Store.Editing;
using KazDefense.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Web.Tests.Features;

/// <summary>Changes records as editors do, for pages to show.</summary>
internal static class EditedRecords
{
    public static Editor Ann { get; } = new("ann", "Ann", AccountRole.Editor);

    /// <summary>A record as it stands.</summary>
    public static async Task<(T Document, int Version)> FindAsync<T>(this TestApp app, RecordKind kind, string slug) where T : RecordDocument
    {
        var stored = (await app.Services.GetRequiredService<DocumentQuery>().FindAsync(kind, slug, default))!;
        return ((T)stored.Document, stored.Version);
    }

    /// <summary>Changes a record; the test fails where that is refused.</summary>
    public static async Task<Saved> ChangeAsync<T>(this TestApp app, RecordKind kind, string slug, Func<T, T> change, string reason, RecordState state = RecordState.Published) where T : RecordDocument
    {
        var (document, version) = await app.FindAsync<T>(kind, slug);
        return Assert.IsType<Saved>(await app.Services.GetRequiredService<RecordEditor>().SaveAsync(new([new(change(document), version) { State = state }], Ann, reason), default));
    }

    /// <summary>Adds a published record; the test fails where that is refused.</summary>
    public static async Task AddAsync(this TestApp app, RecordDocument document) =>
        Assert.IsType<Saved>(await app.Services.GetRequiredService<RecordEditor>().SaveAsync(new([new(document, null) { State = RecordState.Published }], Ann, "a new one"), default));
}
