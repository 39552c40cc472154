using System.Data.Common;
using System.Globalization;
using KazDefense.Store.Editing;
using KazDefense.Store.Review;
using KazDefense.Web.Features.Editing.Shared;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace KazDefense.Web.Features.Editing.Events;

/// <summary>An event while it is written: kept as a draft, checked, published, and brought together with what others made of it.</summary>
public sealed partial class EventForm : IAsyncDisposable
{
    /// <summary>The event to change, or null for a new one.</summary>
    [Parameter] public string? Slug { get; set; }

    /// <summary>The own draft of a new event to go on with, or null.</summary>
    [Parameter] public int? Draft { get; set; }

    /// <summary>The source to work from, or null for the last one.</summary>
    [Parameter] public string? Source { get; set; }

    /// <summary>The paragraph to begin at, or null.</summary>
    [Parameter] public int? Paragraph { get; set; }

    [Inject] private EventDrafts Drafts { get; set; } = null!;
    [Inject] private NavigationManager Navigation { get; set; } = null!;
    [Inject] private TimeProvider Time { get; set; } = null!;
    [Inject] private IJSRuntime Script { get; set; } = null!;
    [Inject] private ISnackbar Notices { get; set; } = null!;

    private readonly SemaphoreSlim _saving = new(1, 1);
    private OpenedEvent? _opened;
    private SaveSoon? _soon;
    private FormKeeper? _keeper;
    private DirtyGuard? _guard;
    private EditOutcome? _published;
    private RecordConflict? _conflict;
    private Proposal? _unfinished;
    private EventFormScript? _browser;
    private string? _source;
    private int? _paragraph;
    private string _saved = "";
    private string _reason = "";
    private string _offered = "";
    private int _savedSequence;
    private bool _inReview;
    private bool _isBusy;
    private bool _isChecked;
    private bool _isFailing;
    private bool _hasBegun;

    private EventFormScript Browser => _browser ??= new(Script, "/" + Assets["js/event-form.js"]);
    private bool IsDirty => _published is null && _opened is { } o && (o.State.Sequence > _savedSequence || _isFailing);
    private string KeepId => _opened?.State.Slug is { } slug ? $"events/{slug}" : _opened?.Proposal is { } id ? FormattableString.Invariant($"events/draft-{id}") : "events/new";
    private string ReasonId => KeepId + "/reason";
    private string StateWord => _published is not null ? _published is Queued ? EditingTexts.InReview : EditingTexts.Published : _inReview ? EditingTexts.InReview : _opened is { Proposal: null, State.Slug: not null } ? EditingTexts.Published : EditingTexts.Draft;

    protected override async Task OnInitializedAsync()
    {
        _opened = await Drafts.OpenAsync(Slug, Draft, default);
        if (_opened is not { } opened)
            return;
        _inReview = opened.Resumed is { State: ProposalState.InReview };
        if (opened.Resumed is { } resumed)
            (_saved, _reason) = (EditingTexts.SavedAt(Clock(resumed.Updated)), resumed.Reason ?? "");
        else if (Slug is null)
            _unfinished = await Drafts.UnfinishedAsync(null, default);
        var claims = opened.State.Entry.Claims;
        var last = claims.Find(c => !string.IsNullOrWhiteSpace(c.Source)) is { } first ? new LastSource(first.Source!, int.TryParse(first.Paragraph, out var p) ? p : null)
            : Source is not null ? new(Source, Paragraph) : await Drafts.LastSourceAsync(default);
        (_source, _paragraph) = (last?.Slug, last?.Paragraph);
        opened.State.Changed += Changed;
        opened.State.Looked += Looked;
        _soon = new(Time, () => SaveAsync());
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_hasBegun || _opened is null)
            return;
        _hasBegun = true;
        await Browser.BeginAsync(Slug is null && _opened.Resumed is null ? "f-title" : null);
    }

    private void Changed()
    {
        _ = InvokeAsync(async () =>
        {
            StateHasChanged();
            await _soon!.TouchAsync();
        });
    }

    private void Looked() => _ = InvokeAsync(() =>
    {
        // Why something is new is where it comes from, unless somebody says otherwise.
        if (Slug is null && _reason == _offered && _opened!.State.SourceName is { } source)
            _reason = _offered = EditingTexts.NewFrom(source);
        StateHasChanged();
    });

    // Rows that the browser kept inputs of must be there before it types into them again.
    private void Restore(IReadOnlyDictionary<string, string> kept)
    {
        foreach (var name in kept.Keys)
        {
            var parts = name.Split('-');
            if (parts.Length >= 2 && int.TryParse(parts[1], out var row))
                _opened!.State.Reach(parts[0] == "items" ? "transfer/items" : parts[0], row);
        }
        if (kept.TryGetValue("kind", out var kind))
            _opened!.State.Entry.Kind = kind;
        StateHasChanged();
    }

    // Asked for at the foot of a long form, whose head says it out of sight.
    private async Task SaveNowAsync()
    {
        await SaveAsync(always: true);
        if (_saved.Length > 0)
            Notices.Add(_saved, _isFailing ? Severity.Error : Severity.Normal);
    }

    private async Task SaveAsync(bool always = false)
    {
        if (_opened is not { } opened || _published is not null || _inReview)
            return;
        await _saving.WaitAsync();
        try
        {
            if (!always && opened.State.Sequence <= _savedSequence)
                return;
            var mark = _keeper is null ? null : await _keeper.MarkAsync();
            var sequence = opened.State.Sequence;
            var before = KeepId;
            var problem = await Drafts.SaveAsync(opened, opened.State.Entry, default);
            _isFailing = problem is not null;
            if (problem is null)
            {
                _savedSequence = sequence;
                if (before != KeepId)
                    // From now on a reload of this tab leads to the draft, and so does what the browser kept.
                    await Browser.AdoptAsync(before, KeepId, Urls.NewEvent(opened.Proposal));
                if (_keeper is not null)
                    await _keeper.AcknowledgeAsync(mark);
            }
            _saved = problem is null ? EditingTexts.SavedAt(Clock(Time.GetUtcNow().UtcDateTime)) : EditingTexts.NotSaved(problem);
            if (_isChecked)
                opened.State.Show(await Drafts.CheckAsync(opened, default));
        }
        catch (Exception e) when (e is DbException || e.InnerException is DbException)
        {
            // What was typed is still here and in the browser; the next change tries again.
            (_isFailing, _saved) = (true, EditingTexts.NotSaved(EditingTexts.StoreFailed));
        }
        finally
        {
            _saving.Release();
        }
        StateHasChanged();
    }

    private async Task SubmitAsync(bool forReview)
    {
        if (_isBusy || _opened is not { } opened)
            return;
        _isBusy = true;
        await SaveAsync();
        var outcome = await Drafts.SubmitAsync(opened, _reason, forReview, default);
        (_isBusy, _isChecked, _conflict) = (false, true, null);
        switch (outcome)
        {
            case Rejected rejected:
                await SaveAsync(always: true);
                opened.State.Show(rejected.Findings);
                await FocusAsync("findings");
                break;
            case Conflict conflict when await Drafts.ConflictAsync(opened, conflict, default) is { } both:
                _conflict = both;
                // What belongs to another kind was left out of what was sent, and is still typed here.
                await SaveAsync(always: true);
                await FocusAsync("conflict");
                break;
            case Saved or Queued:
                (_published, _saved) = (outcome, "");
                _savedSequence = opened.State.Sequence;
                if (_keeper is not null)
                    await _keeper.ForgetAsync();
                if (_guard is not null)
                    await _guard.AllowLeavingAsync();
                await FocusAsync("published", outcome is Saved { Records: [var record, ..] } ? Urls.EditEvent(record.Slug) : null);
                break;
        }
    }

    private async Task ResolveAsync()
    {
        if (_conflict is not { } conflict || _opened is not { } opened)
            return;
        if (await Drafts.ResolveAsync(opened, conflict, default))
        {
            _conflict = null;
            await SaveAsync(always: true);
            await SubmitAsync(false);
        }
        else
            _saved = EditingTexts.NotSaved(EditingTexts.NoLongerYours);
    }

    private async Task SameAsync(string slug)
    {
        await SaveAsync();
        if (await Drafts.AddToAsync(_opened!, slug, default))
            await LeaveAsync(Urls.EditEvent(slug));
        else
            _saved = EditingTexts.NotSaved(EditingTexts.NoLongerYours);
    }

    private async Task StartOverAsync()
    {
        if (await Drafts.DiscardAsync(_opened!, default))
            await LeaveAsync(Slug is { } slug ? Urls.EditEvent(slug) : Urls.NewEvent());
    }

    private async Task TakeBackAsync()
    {
        if (_opened!.Proposal is not { } id || !await Drafts.TakeBackAsync(id, default))
            return;
        _inReview = false;
        Notices.Add(EditingTexts.TakenBack);
    }

    private async Task LeaveAsync(string address)
    {
        if (_keeper is not null)
            await _keeper.ForgetAsync();
        if (_guard is not null)
            await _guard.AllowLeavingAsync();
        Navigation.NavigateTo(address, forceLoad: true);
    }

    private async Task FocusAsync(string id, string? address = null)
    {
        StateHasChanged();
        await Task.Yield();
        await Browser.FocusAsync(id, address);
    }

    private string Clock(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Time.LocalTimeZone).ToString("HH:mm", CultureInfo.CurrentCulture);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _soon?.Dispose();
        if (_opened is { } opened)
        {
            opened.State.Changed -= Changed;
            opened.State.Looked -= Looked;
        }
        if (_browser is not null)
            await _browser.DisposeAsync();
        _saving.Dispose();
    }
}
