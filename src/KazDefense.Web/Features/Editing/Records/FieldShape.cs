using KazDefense.Domain.Documents;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>What is typed in a field, and so how it is asked for.</summary>
public enum FieldSort
{
    /// <summary>One line.</summary>
    Line = 1,

    /// <summary>Several lines.</summary>
    Text,

    /// <summary>One term of a closed list.</summary>
    Term,

    /// <summary>A date in words or EDTF.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Truth,

    /// <summary>Another record, found by its name.</summary>
    Record,

    /// <summary>Any number of rows of fields, or of single values.</summary>
    Rows,
}

/// <summary>One field of an entry: where it is kept and how it is asked for.</summary>
/// <param name="Path">Its path in the entry (<c>name</c>), or in its row (<c>text</c>); empty where the row is a single value.</param>
/// <param name="Sort">What is typed in it.</param>
public sealed record FieldShape(string Path, FieldSort Sort)
{
    /// <summary>The terms of a closed list.</summary>
    public IReadOnlyCollection<string> Terms { get; init; } = [];

    /// <summary>A term as people read it.</summary>
    public Func<string, string> Words { get; init; } = t => t.Replace('-', ' ');

    /// <summary>What is chosen where nothing is typed; null where something must be.</summary>
    public string? Usual { get; init; }

    /// <summary>What kind of record it names.</summary>
    public RecordKind? Of { get; init; }

    /// <summary>Whether the date's basis and note are kept beside it, in <c>dateBasis</c> and <c>dateNote</c>.</summary>
    public bool HasBasis { get; init; }

    /// <summary>Whether the date from which its words count is kept beside it, in <c>dateReference</c>.</summary>
    public bool HasReference { get; init; }

    /// <summary>The fields of a row.</summary>
    public IReadOnlyList<FieldShape> Columns { get; init; } = [];

    /// <summary>The most characters, or rows.</summary>
    public int Most { get; init; } = Limits.Name;

    /// <summary>Whether a claim may be for it; of rows, for each.</summary>
    public bool IsProvable { get; init; }

    /// <summary>A line.</summary>
    public static FieldShape Line(string path, int most = Limits.Name) => new(path, FieldSort.Line) { Most = most };

    /// <summary>A text of several lines.</summary>
    public static FieldShape Text(string path) => new(path, FieldSort.Text) { Most = Limits.Note };

    /// <summary>A number.</summary>
    public static FieldShape Number(string path) => new(path, FieldSort.Number) { Most = 40 };

    /// <summary>Yes or no.</summary>
    public static FieldShape Truth(string path) => new(path, FieldSort.Truth);

    /// <summary>A date.</summary>
    public static FieldShape Date(string path) => new(path, FieldSort.Date);

    /// <summary>Another record.</summary>
    public static FieldShape Record(string path, RecordKind kind) => new(path, FieldSort.Record) { Of = kind };

    /// <summary>A term of a vocabulary.</summary>
    public static FieldShape Term<T>(string path, T? usual = null) where T : struct, Enum => new(path, FieldSort.Term)
    {
        Terms = Domain.Records.Term.All<T>(),
        Words = term => Domain.Records.Term.TryParse<T>(term, out var value) ? Texts.Of(value) : term,
        Usual = usual is { } value ? Domain.Records.Term.Of(value) : null,
    };

    /// <summary>A term of a list that has no vocabulary of its own.</summary>
    public static FieldShape Term(string path, IReadOnlyCollection<string> terms, Func<string, string>? words = null) =>
        new(path, FieldSort.Term) { Terms = terms, Words = words ?? (t => t.Replace('-', ' ')) };

    /// <summary>Rows of fields; of single values where the one field's path is empty.</summary>
    public static FieldShape Rows(string path, int most, params IReadOnlyList<FieldShape> columns) => new(path, FieldSort.Rows) { Most = most, Columns = columns };

    /// <summary>The paths in the entry in which it keeps what is typed; of rows, those of the first.</summary>
    public IEnumerable<string> Paths => Sort switch
    {
        FieldSort.Rows => Columns.Select(c => c.Path.Length == 0 ? $"{Path}/0" : $"{Path}/0/{c.Path}"),
        FieldSort.Date => new[] { Path, HasBasis ? "dateBasis" : null, HasBasis ? "dateNote" : null, HasReference ? "dateReference" : null }.OfType<string>(),
        _ => [Path],
    };
}

/// <summary>A line of a form: fields that belong together, under one label.</summary>
/// <param name="Label">The path under which its label is found; that of its first field as a rule.</param>
/// <param name="Fields">The fields.</param>
public sealed record FormLine(string Label, params IReadOnlyList<FieldShape> Fields);

/// <summary>All fields of a kind of record, in the order of its form.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Plural">The word for all of them in addresses.</param>
/// <param name="Lines">The lines; the address of a new record comes last by itself.</param>
public sealed record RecordShape(RecordKind Kind, string Plural, params IReadOnlyList<FormLine> Lines)
{
    /// <summary>What a record without an address yet may be given.</summary>
    public static FieldShape Slug { get; } = FieldShape.Line("slug", Domain.Records.Slug.MaxLength);

    /// <summary>Every field.</summary>
    public IEnumerable<FieldShape> Fields => Lines.SelectMany(l => l.Fields);

    /// <summary>Whether it holds values that need proof.</summary>
    public bool NeedsProof => Fields.Any(f => f.IsProvable);

    /// <summary>The field, or the field of a row, that a path leads to; null where it leads to none.</summary>
    public FieldShape? Find(string path) => path.Split('/') switch
    {
        [var one] => one == "slug" ? Slug : Fields.FirstOrDefault(f => f.Path == one),
        [var list, _] => Fields.FirstOrDefault(f => f.Path == list) is { Sort: FieldSort.Rows, Columns: [{ Path: "" } only] } ? only : null,
        [var list, _, var column] => Fields.FirstOrDefault(f => f.Path == list)?.Columns.FirstOrDefault(c => c.Path == column),
        _ => null,
    };
}
