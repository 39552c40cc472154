using System.Globalization;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;
using KazDefense.Store.Editing;
using KazDefense.Store.Review;
using KazDefense.Web.Features.Editing.Events;
using KazDefense.Web.Features.Editing.Shared;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace KazDefense.Web.Features.Editing.Records;

/// <summary>A record of any other kind while it is written, by the description of its kind.</summary>
public sealed partial class RecordForm : IAsyncDisposable
{
    private static readonly FormLine SlugLine = new("slug", RecordShape.Slug);

    /// <summary>What kind of record, and its fields.</summary>
    [Parameter, EditorRequired] public required RecordShape Shape { get; set; }

    /// <summary>The record to change, or null for a new one.</summary>
    [Parameter] public string? Slug { get; set; }

    /// <summary>The own draft of a new record to go on with, or null.</summary>
    [Parameter] public int? Draft { get; set; }

    /// <summary>The actor that a new record is about, or null.</summary>
    [Parameter] public string? Actor { get; set; }

    [Inject] private RecordDrafts Drafts { get; set; } = null!;
    [Inject] private NavigationManager Navigation { get; set; } = null!;
    [Inject] private TimeProvider Time { get; set; } = null!;
    [Inject] private IJSRuntime Script { get; set; } = null!;
    [Inject] private ISnackbar Notices { get; set; } = null!;

    private readonly SemaphoreSlim _saving = new(1, 1);
    private OpenedRecord? _opened;
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
    private bool _hasBegun;
    private bool _inReview;
    private bool _isBusy;
    private bool _isChecked;
    private bool _isFailing;

    private EventFormScript Browser => _browser ??= new(Script, "/" + Assets["js/event-form.js"]);
    private bool IsDirty => _published is null && _opened is { } o && (o.State.Sequence > _savedSequence || _isFailing);
    private string KeepId => _opened?.State.Slug is { } slug ? $"{Shape.Plural}/{slug}" : _opened?.Proposal is { } id ? FormattableString.Invariant($"{Shape.Plural}/draft-{id}") : $"{Shape.Plural}/new";
    private string ReasonId => KeepId + "/reason";

    private string StateWord => (_published, _inReview, _opened) switch
    {
        (Queued, _, _) or (_, true, _) => EditingTexts.InReview,
        (not null, _, _) => EditingTexts.Published,
        (_, _, { Proposal: null, Stored: { } stored }) => Texts.Of(stored.State),
        _ => EditingTexts.Draft,
    };

    protected override async Task OnInitializedAsync()
    {
        _opened = await Drafts.OpenAsync(Shape, Slug, Draft, Actor is null ? [] : [(Shape.Kind is RecordKind.Observation ? "subject" : "actor", Actor)], default);
        if (_opened is not { } opened)
            return;
        _inReview = opened.Resumed is { State: ProposalState.InReview };
        if (opened.Resumed is { } resumed)
            (_saved, _reason) = (EditingTexts.SavedAt(Clock(resumed.Updated)), resumed.Reason ?? "");
        else if (Slug is null)
            _unfinished = await Drafts.UnfinishedAsync(Shape.Kind, default);
        var last = opened.State.Entry.Claims.Find(c => !string.IsNullOrWhiteSpace(c.Source)) is { } first
            ? new LastSource(first.Source!, int.TryParse(first.Paragraph, out var p) ? p : null)
            : await Drafts.LastSourceAsync(default);
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
        await Browser.BeginAsync(Slug is null && _opened.Resumed is null ? _opened.State.InputIdOf(Shape.Fields.First().Path) : null);
    }

    private void Changed() => _ = InvokeAsync(async () =>
    {
        StateHasChanged();
        await _soon!.TouchAsync();
    });

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
            if (name.Split('-') is [var list, var number, ..] && int.TryParse(number, out var row))
                _opened!.State.Reach(list, row);
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
            var (sequence, before) = (opened.State.Sequence, KeepId);
            var problem = await Drafts.SaveAsync(opened, opened.State.Entry, default);
            _isFailing = problem is not null;
            if (problem is null)
            {
                _savedSequence = sequence;
                if (before != KeepId)
                    await AdoptAsync(before);
                if (_keeper is not null)
                    await _keeper.AcknowledgeAsync(mark);
            }
            _saved = problem is null ? EditingTexts.SavedAt(Clock(Time.GetUtcNow().UtcDateTime)) : EditingTexts.NotSaved(problem);
            if (_isChecked)
                opened.State.Show(await Drafts.CheckAsync(opened, default));
        }
        catch (Exception e) when ((e.InnerException ?? e) is System.Data.Common.DbException)
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

    // From now on a reload of this tab leads to the draft, and so does what the browser kept.
    private Task AdoptAsync(string before) => Browser.AdoptAsync(before, KeepId, Urls.NewRecord(Shape.Kind, _opened!.Proposal));

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
                opened.State.Show(rejected.Findings);
                await FocusAsync("findings");
                break;
            case Conflict conflict when await Drafts.ConflictAsync(opened, conflict, default) is { } both:
                _conflict = both;
                await FocusAsync("conflict");
                break;
            case Saved or Queued:
                (_published, _saved, _savedSequence) = (outcome, "", opened.State.Sequence);
                if (_keeper is not null)
                    await _keeper.ForgetAsync();
                if (_guard is not null)
                    await _guard.AllowLeavingAsync();
                await FocusAsync("published", outcome is Saved { Records: [var record, ..] } ? Urls.EditRecord(Shape.Kind, record.Slug) : null);
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

    private async Task StartOverAsync()
    {
        if (await Drafts.DiscardAsync(_opened!, default))
            await LeaveAsync(Slug is { } slug ? Urls.EditRecord(Shape.Kind, slug) : Urls.NewRecord(Shape.Kind));
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

    private Task ShowParagraphAsync(int paragraph) => Browser.ShowParagraphAsync(paragraph);

    private async Task FocusAsync(string id, string? address = null)
    {
        StateHasChanged();
        await Task.Yield();
        await Browser.FocusAsync(id, address);
    }

    private string Clock(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Time.LocalTimeZone).ToString("HH:mm", CultureInfo.CurrentCulture);

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
