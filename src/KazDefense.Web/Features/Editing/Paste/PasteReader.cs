using KazDefense.Domain.Documents;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Intake.Readers;
using KazDefense.Store.Accounts;
using KazDefense.Store.Editing;
using KazDefense.Store.Events;
using KazDefense.Store.Review;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Editing.Events;
using KazDefense.Web.Features.Editing.Records;
using KazDefense.Web.Resources;
using KazDefense.Web.Security;
using KazDefense.Web.Shared.Evidence;
using KazDefense.Web.Shared.Forms;

namespace KazDefense.Web.Features.Editing.Paste;

/// <summary>Makes records of pasted rows, says what is wrong beside each cell, and publishes all of them or none.</summary>
internal sealed class PasteReader(NameResolver names, EntryQuery entries, RecordEditor records, DuplicateQuery duplicates, ArticleReader articles, Publisher publisher, CurrentEditor current)
{
    private static readonly char[] BetweenNames = [';', '\n'];

    /// <summary>Reads every row.</summary>
    /// <returns>The documents of the sound rows.</returns>
    public async Task<IReadOnlyList<RecordDocument>> ReadAsync(PasteTable table, CancellationToken ct)
    {
        var known = new PasteMemory();
        var made = new Dictionary<string, int>(StringComparer.Ordinal);
        var read = new List<RecordDocument>();
        foreach (var (row, number) in table.Rows.Select((r, i) => (r, i + 1)))
        {
            if (await ReadAsync(table, row, known, ct) is not { } document)
                continue;
            if (made.TryGetValue(document.Slug, out var other))
                row.Add(table.IndexOf(table.Kind is RecordKind.Event ? "title" : "name"), PasteTexts.SameAsRow(other));
            else
            {
                made[document.Slug] = number;
                read.Add(document);
            }
        }
        return read;
    }

    /// <summary>Publishes all rows at once, or lays them before a reviewer; none while anything stands against one.</summary>
    public async Task<EditOutcome> PublishAsync(PasteTable table, string reason, CancellationToken ct)
    {
        if (await current.FindAsync(ct) is not { } editor || !editor.MayAct(AccountRole.Editor))
            return new Rejected([new("editor", EditingTexts.NotAnEditor)]);
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > Limits.Reason)
            return new Rejected([new("reason", EditingTexts.ReasonNeeded(Limits.Reason))]);
        if (table.Rows.Count > PasteTable.MostRows)
            return new Rejected([new("rows", PasteTexts.TooManyRows(PasteTable.MostRows))]);
        var documents = await ReadAsync(table, ct);
        if (table.Unsound > 0)
            return new Rejected([new("rows", PasteTexts.RowsWrong(table.Unsound))]);
        return await publisher.PublishAsync(new([.. documents.Select(d => new RecordChange(d, null))], editor, reason.Trim()), PasteTexts.Rows(documents.Count), ct);
    }

    private async Task<RecordDocument?> ReadAsync(PasteTable table, PasteRow row, PasteMemory known, CancellationToken ct)
    {
        row.Clear();
        var entry = table.Kind switch
        {
            RecordKind.Event => await EventAsync(table, row, known, ct),
            RecordKind.Actor => Actor(table, row),
            _ => await FieldsAsync(table, row, known, ct),
        };
        await ClaimAsync(table, row, entry, known, ct);
        // A name that leads nowhere is said already; the reader would only say that it is missing.
        var unresolved = Enumerable.Range(0, table.Columns.Count).Where(i => row.ProblemsOf(i).Count > 0).ToHashSet();
        var reading = await entries.ReadAsync(entry, ct);
        var findings = reading.Document is { } document && unresolved.Count == 0 ? await records.CheckAsync(new(document, null), ct) : reading.Findings;
        foreach (var finding in new EntryFindings(entry, findings).All)
            if (ColumnOf(table, finding.Where) is var column && !unresolved.Contains(column))
                row.Add(column, finding.Message);
        if (entry is EventEntry e)
            await FindDuplicateAsync(row, e, ct);
        return row.IsSound ? reading.Document : null;
    }

    private async Task<EventEntry> EventAsync(PasteTable table, PasteRow row, PasteMemory known, CancellationToken ct)
    {
        string? Cell(string key) => table.Cell(row, key);
        var kind = Term.TryParse<EventKind>(Cell("kind")?.ToLowerInvariant(), out var k) ? k : (EventKind?)null;
        var e = new EventEntry
        {
            Kind = Cell("kind"),
            Subtype = Cell("subtype"),
            Title = Cell("title"),
            Summary = Cell("summary"),
            Date = Cell("date"),
            DateBasis = Cell("dateBasis"),
            DateNote = Cell("dateNote"),
            Status = Cell("status"),
            AsOf = Cell("asOf"),
            Aggregate = Truth(table, row, "aggregate"),
            Note = Cell("note"),
            Agreement = kind is EventKind.Agreement ? new() { Form = Cell("agreement/form"), Cycle = Cell("agreement/cycle"), Term = Cell("agreement/term") } : null,
            Training = kind is EventKind.Training ? new() { Topic = Cell("training/topic") } : null,
            Transfer = kind is EventKind.Transfer ? new() { Mode = Cell("transfer/mode") } : null,
        };
        if (kind is EventKind.Exercise)
            e.Exercise = new() { Series = await SlugAsync(table, row, "exercise/series", RecordKind.Actor, Cell("exercise/series"), known, ct), Edition = Cell("exercise/edition"), Type = Cell("exercise/type") };
        foreach (var (part, place) in Parts(Cell("participants")).Select((p, i) => (p, i)))
        {
            var colon = part.LastIndexOf(':');
            var (name, role) = colon < 0 ? (part, UsualRoles.Of(kind, place)) : (part[..colon].Trim(), part[(colon + 1)..].Trim());
            e.Participants.Add(new() { Actor = await SlugAsync(table, row, "participants", RecordKind.Actor, name, known, ct), Role = role });
        }
        foreach (var part in Parts(Cell("places")))
            if (await SlugAsync(table, row, "places", RecordKind.Place, part, known, ct) is { } place)
                e.Places.Add(place);
        return e;
    }

    private static ActorEntry Actor(PasteTable table, PasteRow row)
    {
        string? Cell(string key) => table.Cell(row, key);
        NameEntry Name(string? text) => new() { Text = text, Language = Cell("language"), Script = Cell("script") };
        var actor = new ActorEntry { Kind = Cell("kind"), Name = Cell("name"), Note = Cell("note"), Iso2 = Cell("iso2"), Iso3 = Cell("iso3"), Cow = Cell("cow"), Wikidata = Cell("wikidata") };
        actor.Names = [.. Parts(Cell("names")).Prepend(actor.Name).Where(n => n is not null).Distinct().Select(Name)];
        return actor;
    }

    private async Task<RecordEntry> FieldsAsync(PasteTable table, PasteRow row, PasteMemory known, CancellationToken ct)
    {
        var entry = EntryJson.New(table.Kind);
        foreach (var field in table.Columns.OfType<PasteColumn>().Select(c => c.Field).Where(f => RecordShapes.Of(table.Kind).Find(f.Path) is not null))
            if (table.Cell(row, field.Path) is { } cell)
                EntryValue.Set(entry, field.Path, field.Of is { } kind ? await SlugAsync(table, row, field.Path, kind, cell, known, ct) : cell);
        return entry;
    }

    // One claim bears the whole row.
    private async Task ClaimAsync(PasteTable table, PasteRow row, RecordEntry entry, PasteMemory known, CancellationToken ct)
    {
        var source = table.Cell(row, "source") is { } typed ? await SlugAsync(table, row, "source", RecordKind.Source, typed, known, ct) : table.Source?.Slug;
        var outlet = table.Cell(row, "outlet") is { } cited ? await SlugAsync(table, row, "outlet", RecordKind.Outlet, cited, known, ct) : null;
        if (source is null)
            return;
        var claim = new ClaimEntry
        {
            For = [.. ClaimNeeds.Of(entry)],
            Source = source,
            Paragraph = table.Cell(row, "paragraph"),
            Outlet = outlet,
            Cited = table.Cell(row, "cited"),
            Locator = table.Cell(row, "locator"),
        };
        if (table.Cell(row, "words") is { } words)
            await LocateAsync(table, row, claim, words, known, ct);
        entry.Claims.Add(claim);
    }

    // Words are looked for in their paragraph, or in the whole article where none is given; elsewhere they say nothing.
    private async Task LocateAsync(PasteTable table, PasteRow row, ClaimEntry claim, string words, PasteMemory known, CancellationToken ct)
    {
        if (!known.Texts.TryGetValue(claim.Source!, out var text))
            known.Texts[claim.Source!] = text = (await articles.FindAsync(claim.Source!, ct))?.Text;
        if (text is null)
            return;
        claim.Words = words;
        if (PassageLocator.Locate(text, claim) is { } problem)
            row.Add(table.IndexOf("words"), problem);
        claim.Words = null;
    }

    private async Task<string?> SlugAsync(PasteTable table, PasteRow row, string key, RecordKind kind, string? name, PasteMemory known, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        if (!known.Names.TryGetValue((kind, name), out var resolved))
            known.Names[(kind, name)] = resolved = await names.ResolveAsync(kind, name, ct);
        if (resolved.Problem is { } problem)
            row.Add(table.IndexOf(key), problem);
        return resolved.Slug;
    }

    private static bool Truth(PasteTable table, PasteRow row, string key)
    {
        if (table.Cell(row, key) is not { } cell)
            return false;
        if (cell.ToLowerInvariant() is "yes" or "true" or "1" or "x")
            return true;
        if (cell.ToLowerInvariant() is not ("no" or "false" or "0"))
            row.Add(table.IndexOf(key), PasteTexts.YesOrNo);
        return false;
    }

    private async Task FindDuplicateAsync(PasteRow row, EventEntry e, CancellationToken ct)
    {
        var found = await duplicates.RunAsync(new EventFormState(e).Sketch(), null, new TimelineFilter().Focus, ct);
        if (found.FirstOrDefault(d => d.Score >= Likeness.Probable) is { } duplicate)
            row.Duplicate = (Urls.Event(duplicate.Event.Slug), duplicate.Event.Title);
    }

    private static string[] Parts(string? cell) => (cell ?? "").Split(BetweenNames, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // Where a claim is wrong, the words are looked at first.
    private static readonly string[] ClaimColumns = ["words", "paragraph", "source"];

    // Findings name fields of the entry; what is typed in a cell may be several of them.
    private static int ColumnOf(PasteTable table, string path)
    {
        if (path.Split('/') is ["claims", _])
            return ClaimColumns.Select(table.IndexOf).FirstOrDefault(i => i >= 0, -1);
        var claimed = path.Split('/') is ["claims", _, var part, ..] ? part : path;
        for (var key = claimed; ; key = key[..key.LastIndexOf('/')])
        {
            if (table.IndexOf(key) is >= 0 and var column)
                return column;
            if (!key.Contains('/', StringComparison.Ordinal))
                return -1;
        }
    }

    // What was looked up once for all rows.
    private sealed class PasteMemory
    {
        public Dictionary<(RecordKind, string), Resolved> Names { get; } = [];

        public Dictionary<string, ArticleText?> Texts { get; } = [];
    }
}
