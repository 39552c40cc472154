using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Store.Review;
using KazDefense.Web.Features.Editing.Shared;
using KazDefense.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace KazDefense.Web.Features.Editing.Events;

/// <summary>An event while it is written.</summary>
public sealed partial class EventForm
{
    /// <summary>The source to work from, or null for the last one.</summary>
    [Parameter] public string? Source { get; set; }

    /// <summary>The paragraph to begin at, or null.</summary>
    [Parameter] public int? Paragraph { get; set; }

    protected override RecordKind Kind => RecordKind.Event;
    protected override string Plural => "events";
    protected override string FirstInputId => "f-title";

    private protected override Task<OpenedRecord<EventFormState>?> OpenAsync() => OpenAsync(Slug, Draft);

    private protected override Task<LastSource?> StartingSourceAsync() => Source is null ? base.StartingSourceAsync() : Task.FromResult<LastSource?>(new(Source, Paragraph));

    private protected override void Reach(string name, string value)
    {
        base.Reach(name.StartsWith("items-", StringComparison.Ordinal) ? "transfer/" + name : name, value);
        if (name is "kind")
            Opened!.State.Entry.Kind = value;
    }

    private Task<OpenedRecord<EventFormState>?> OpenAsync(string? slug, int? draft) =>
        Drafts.OpenAsync(RecordKind.Event, slug, draft, e => new EventFormState((EventEntry)e, slug), null, default);

    // What was written becomes a draft of an event that is there already.
    private async Task SameAsync(string slug)
    {
        await SaveAsync();
        if (await OpenAsync(slug, null) is { Resumed: not { State: ProposalState.InReview } } there)
        {
            SameEvent.AddTo(Opened!.State, there.State.Entry);
            there.State.Touch();
            if (await Drafts.SaveAsync(there, there.State.Entry, default) is null && await Drafts.DiscardAsync(Opened, default))
            {
                await LeaveAsync(Urls.EditEvent(slug));
                return;
            }
        }
        SavedWords = EditingTexts.NotSaved(EditingTexts.NoLongerYours);
    }
}
