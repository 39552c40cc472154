using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Web.Features.Editing.Shared;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>A record of a kind that a table of fields describes, while it is being written.</summary>
public sealed class FieldFormState : RecordFormState
{
    private RecordEntry _entry;

    /// <summary>Begins with what is typed so far.</summary>
    public FieldFormState(RecordShape shape, RecordEntry entry, string? slug = null)
        : base(slug)
    {
        (Shape, _entry) = (shape, entry);
        Complete();
    }

    /// <summary>The table of its fields.</summary>
    public RecordShape Shape { get; }

    /// <inheritdoc />
    public override RecordEntry Entry => _entry;

    /// <inheritdoc />
    public override IEnumerable<ClaimableField> Fields =>
        from shape in Shape.Fields
        where shape.IsProvable
        from path in shape.Sort is FieldSort.Rows ? Enumerable.Range(0, RowsOf(shape.Path).Count).Select(i => $"{shape.Path}/{i}") : [shape.Path]
        let claimPath = ClaimPathOf(path)
        where claimPath is not null
        select new ClaimableField(path, claimPath, LabelOf(path), shape.Sort is FieldSort.Rows ? claimPath : Get(path)?.Trim() ?? "");

    // Its name or title, or words made of what it holds.
    /// <inheritdoc />
    public override string? Title => _entry switch
    {
        SourceEntry s => Blank(s.Title),
        ActorEntry a => Blank(a.Name) ?? a.Names.Select(n => Blank(n.Text)).FirstOrDefault(n => n is not null),
        AffiliationEntry { Actor.Length: > 0, Body.Length: > 0 } a => RecordTexts.AffiliationOf(NameOf(RecordKind.Actor, a.Actor), NameOf(RecordKind.Actor, a.Body)),
        ObservationEntry { Indicator.Length: > 0, Subject.Length: > 0 } o => RecordTexts.ObservationOf(NameOf(RecordKind.Indicator, o.Indicator), NameOf(RecordKind.Actor, o.Subject), o.Date ?? ""),
        AffiliationEntry or ObservationEntry => null,
        _ => Blank(Get("name")),
    };

    /// <summary>What is typed in a field; what is usual where nothing is.</summary>
    public string? Get(string path) => EntryValue.Get(_entry, path);

    /// <summary>Types something in a field.</summary>
    public void Set(string path, string? value)
    {
        var before = Get(path);
        Change(RowOf(path), () => EntryValue.Set(_entry, path, value));
        // The name that an actor is shown by is, until another is typed, the first of its names.
        if (_entry is ActorEntry { Names: [var first, ..] } && path == "name" && (string.IsNullOrWhiteSpace(first.Text) || first.Text == before))
            Set("names/0/text", value);
    }

    /// <summary>The rows of a list, the blank one at the end included.</summary>
    public System.Collections.IList RowsOf(string list) => EntryValue.Rows(_entry, list);

    /// <inheritdoc />
    public override string? ClaimPathOf(string path)
    {
        if (Shape.Fields.FirstOrDefault(f => f.Path == path.Split('/')[0]) is not { IsProvable: true } field)
            return null;
        // A name that stands alone is proven by what proves the names.
        if (field.Sort is FieldSort.Rows)
            return path.Contains('/', StringComparison.Ordinal) && Blank(Get(path.Split('/') is [var list, var row, ..] ? $"{list}/{row}/text" : path)) is { } text ? $"{field.Path}/{text.Normalize()}" : null;
        return Blank(Get(path)) is null ? null : path;
    }

    /// <inheritdoc />
    public override string LabelOf(string path) => path.Split('/') is ["names", var row] && Blank(Get($"names/{row}/text")) is { } name
        ? RecordTexts.NameIs(name)
        : RecordTexts.Field(Shape.Kind, path.Split('/') is [var list, _, var column] ? $"{list}/{column}" : path.Split('/')[0]);

    /// <inheritdoc />
    public override string InputIdOf(string path)
    {
        if (path.Split('/')[0] is "claims")
            return "claims";
        var field = Shape.Fields.FirstOrDefault(f => f.Path == path.Split('/')[0]);
        var whole = field is { Sort: FieldSort.Rows, Columns: [var first, ..] }
            ? path.Split('/') switch
            {
                [_] => $"{path}/0/{first.Path}",
                [_, _] => $"{path}/{first.Path}",
                _ => path,
            }
            : path;
        return "f-" + whole.TrimEnd('/').Replace('/', '-');
    }

    /// <inheritdoc />
    public override RecordEntry ForPublishing()
    {
        var entry = EntryJson.Read(Shape.Kind, EntryJson.Write(_entry));
        foreach (var list in Shape.Fields.Where(f => f.Sort is FieldSort.Rows))
        {
            var rows = EntryValue.Rows(entry, list.Path);
            for (var i = rows.Count - 1; i >= 0; i--)
                if (EntryValue.IsBlank(rows[i]))
                    rows.RemoveAt(i);
        }
        Prune(entry);
        return entry;
    }

    /// <inheritdoc />
    public override void Reach(string list, int row)
    {
        if (Shape.Fields.FirstOrDefault(f => f.Path == list) is not { Sort: FieldSort.Rows } field)
            return;
        var rows = RowsOf(list);
        while (rows.Count <= row && rows.Count < field.Most)
            rows.Add(EntryValue.Blank(rows));
    }

    /// <inheritdoc />
    public override IEnumerable<(RecordKind Kind, string? Slug)> Named()
    {
        var named = Shape.Fields.SelectMany(f => f.Sort is FieldSort.Rows
            ? f.Columns.SelectMany(c => Enumerable.Range(0, RowsOf(f.Path).Count).Select(i => (c.Of, Slug: Get(c.Path.Length == 0 ? $"{f.Path}/{i}" : $"{f.Path}/{i}/{c.Path}"))))
            : [(f.Of, Slug: f.Of is null ? null : Get(f.Path))]);
        return named.Where(n => n.Of is not null && !string.IsNullOrWhiteSpace(n.Slug)).Select(n => (n.Of!.Value, n.Slug));
    }

    /// <inheritdoc />
    protected override void Put(RecordEntry entry) => _entry = entry;

    /// <inheritdoc />
    protected override void RemoveRow(string list, int row) => RowsOf(list).RemoveAt(row);

    /// <inheritdoc />
    protected override void Complete()
    {
        foreach (var field in Shape.Fields.Where(f => f.Sort is FieldSort.Rows))
        {
            var rows = RowsOf(field.Path);
            while (rows.Count > 1 && EntryValue.IsBlank(rows[rows.Count - 1]) && EntryValue.IsBlank(rows[rows.Count - 2]))
                rows.RemoveAt(rows.Count - 1);
            if ((rows.Count == 0 || !EntryValue.IsBlank(rows[rows.Count - 1])) && rows.Count < field.Most)
                rows.Add(EntryValue.Blank(rows));
        }
    }

    // What a claim says of a row it says of all the row's fields.
    private static string RowOf(string path) => path.Split('/') is [var list, var row, _] ? $"{list}/{row}" : path;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
