using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Seeding;
using KazDefense.TestKit;

namespace KazDefense.Store.Tests.Review;

/// <summary>Whatever the seeds say can be opened in a form and saved again unchanged.</summary>
public sealed class EntryOfSeedsTests
{
    [Fact]
    public void EveryRecord_OpenedAsAnEntryAndRead_SaysTheSame()
    {
        var seeds = SeedReader.Read(Repository.Seeds).Seeds!;
        var context = EntryContext.Of(new DateOnly(2026, 11, 22), seeds.Sources.Select(s => new KnownRecord(RecordKind.Source, s.Slug, RecordState.Published, Term.Of(s.Type), s.Date)));

        var different = seeds.Records.Select(record => (record, EntryReader.Read(EntryJson.Read(record.RecordKind, EntryJson.Write(EntryWriter.Of(record))), context)))
            .Where(r => r.Item2.Document is not { } read || Comparable(read) != Comparable(r.record))
            .Select(r => $"{r.record.RecordKind} {r.record.Slug}: {string.Join("; ", r.Item2.Findings)}").ToList();

        Assert.Empty(different);
    }

    private static string Comparable(RecordDocument document) =>
        (document with { Claims = [] }).Snapshot + string.Join('\n', document.Claims.Select(c => $"{c with { Passages = [] }} {string.Join('|', c.Passages)}").Order(StringComparer.Ordinal));
}
