using KazDefense.Domain.Records;
using KazDefense.Web.Features.Editing.Shared;
using Microsoft.AspNetCore.Components;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>A record of any other kind than event while it is written, by the description of its kind.</summary>
public sealed partial class RecordForm
{
    private static readonly FormLine SlugLine = new("slug", RecordShape.Slug);

    /// <summary>What kind of record, and its fields.</summary>
    [Parameter, EditorRequired] public required RecordShape Shape { get; set; }

    /// <summary>The actor that a new record is about, or null.</summary>
    [Parameter] public string? Actor { get; set; }

    protected override RecordKind Kind => Shape.Kind;
    protected override string Plural => Shape.Plural;
    protected override string FirstInputId => Opened!.State.InputIdOf(Shape.Fields.First().Path);

    private protected override Task<OpenedRecord<FieldFormState>?> OpenAsync() => Drafts.OpenAsync(Kind, Slug, Draft, e => new FieldFormState(Shape, e, Slug), e =>
    {
        var about = Kind is RecordKind.Observation ? "subject" : "actor";
        if (Actor is not null && Shape.Find(about) is not null)
            EntryValue.Set(e, about, Actor);
    }, default);
}
