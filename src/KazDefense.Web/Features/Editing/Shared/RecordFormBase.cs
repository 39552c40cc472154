using System.Data.Common;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using KazDefense.Store.Editing;
using KazDefense.Store.Review;
using KazDefense.Web.Resources;
using KazDefense.Web.Shared;
using KazDefense.Web.Shared.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace KazDefense.Web.Features.Editing.Shared;

/// <summary>A record while it is written: kept as a draft, checked, published, and brought together with what others made of it.</summary>
/// <typeparam name="TState">The form of its kind.</typeparam>
public abstract class RecordFormBase<TState> : ComponentBase, IAsyncDisposable where TState : RecordFormState
{
    /// <summary>The record to change, or null for a new one.</summary>
    [Parameter] public string? Slug { get; set; }

    /// <summary>The own draft of a new record to go on with, or null.</summary>
    [Parameter] public int? Draft { get; set; }

    [Inject] private protected Drafts Drafts { get; set; } = null!;
    [Inject] private NavigationManager Navigation { get; set; } = null!;
    [Inject] private TimeProvider Time { get; set; } = null!;
    [Inject] private IJSRuntime Script { get; set; } = null!;
    [Inject] private ISnackbar Notices { get; set; } = null!;

    private readonly SemaphoreSlim _saving = new(1, 1);
    private SaveSoon? _soon;
    private FormScript? _browser;
    private string _offered = "";
    private int _savedSequence;
    private bool _isChecked;
    private bool _isFailing;
    private bool _hasBegun;

    /// <summary>What it is.</summary>
    protected abstract RecordKind Kind { get; }

    /// <summary>Its word in addresses.</summary>
    protected abstract string Plural { get; }

    /// <summary>Where a new one is begun: in the field of this identity.</summary>
    protected abstract string FirstInputId { get; }

    private protected OpenedRecord<TState>? Opened { get; private set; }
    private protected EditOutcome? Published { get; private set; }
    private protected RecordConflict? Conflict { get; private set; }
    private protected Proposal? Unfinished { get; private set; }
    private protected LastSource? Last { get; private set; }
    private protected FormKeeper? Keeper { get; set; }
    private protected DirtyGuard? Guard { get; set; }
    private protected string SavedWords { get; set; } = "";
    private protected string Reason { get; set; } = "";
    private protected bool IsInReview { get; private set; }
    private protected bool IsBusy { get; private set; }

    private protected bool IsDirty => Published is null && Opened is { } o && (o.State.Sequence > _savedSequence || _isFailing);
    private protected string KeepId => Opened?.State.Slug is { } slug ? $"{Plural}/{slug}" : Opened?.Proposal is { } id ? FormattableString.Invariant($"{Plural}/draft-{id}") : $"{Plural}/new";
    private protected string ReasonId => KeepId + "/reason";

    private protected string StateWord => (Published, IsInReview, Opened) switch
    {
        (Queued, _, _) or (_, true, _) => EditingTexts.InReview,
        (not null, _, _) => EditingTexts.Published,
        (_, _, { Proposal: null, Stored: { } stored }) => Texts.Of(stored.State),
        (_, _, { Stored.State: RecordState.Published }) => EditingTexts.DraftOfPublished,
        _ => EditingTexts.Draft,
    };

    // What readers see already wears no mark of what is still open.
    private protected bool IsPublic => Published is Saved || (!IsInReview && Opened is { Proposal: null, Stored.State: RecordState.Published });

    private FormScript Browser => _browser ??= new(Script, "/" + Assets["js/form.js"]);

    /// <summary>Opens the record; null where there is none.</summary>
    private protected abstract Task<OpenedRecord<TState>?> OpenAsync();

    /// <summary>The source to work from where no claim names one yet.</summary>
    private protected virtual Task<LastSource?> StartingSourceAsync() => Drafts.LastSourceAsync(default);

    /// <summary>Makes room for an input that the browser kept.</summary>
    private protected virtual void Reach(string name, string value)
    {
        if (name.Split('-') is [var list, var number, ..] && int.TryParse(number, out var row))
            Opened!.State.Reach(list, row);
    }

    protected override async Task OnInitializedAsync()
    {
        Opened = await OpenAsync();
        if (Opened is not { } opened)
            return;
        IsInReview = opened.Resumed is { State: ProposalState.InReview };
        if (opened.Resumed is { } resumed)
            (SavedWords, Reason) = (EditingTexts.SavedAt(Clock(resumed.Updated)), resumed.Reason ?? "");
        else if (Slug is null)
            Unfinished = await Drafts.UnfinishedAsync(Kind, default);
        Last = opened.State.Entry.Claims.Find(c => !string.IsNullOrWhiteSpace(c.Source)) is { } first
            ? new(first.Source!, int.TryParse(first.Paragraph, out var paragraph) ? paragraph : null)
            : await StartingSourceAsync();
        opened.State.Changed += Changed;
        opened.State.Looked += Looked;
        _soon = new(Time, () => SaveAsync());
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_hasBegun || Opened is null)
            return;
        _hasBegun = true;
        await Browser.BeginAsync(Slug is null && Opened.Resumed is null ? FirstInputId : null);
    }

    private void Looked() => _ = InvokeAsync(() =>
    {
        // Why something is new is where it comes from, unless somebody says otherwise.
        if (Slug is null && Reason == _offered && Opened!.State.SourceName is { } source)
            Reason = _offered = EditingTexts.NewFrom(source);
        StateHasChanged();
    });

    private void Changed() => _ = InvokeAsync(async () =>
    {
        StateHasChanged();
        await _soon!.TouchAsync();
    });

    // Rows that the browser kept inputs of must be there before it types into them again.
    private protected void Restore(IReadOnlyDictionary<string, string> kept)
    {
        foreach (var (name, value) in kept)
            Reach(name, value);
        StateHasChanged();
    }

    // Asked for at the foot of a long form, whose head says it out of sight.
    private protected async Task SaveNowAsync()
    {
        await SaveAsync(always: true);
        if (SavedWords.Length > 0)
            Notices.Add(SavedWords, _isFailing ? Severity.Error : Severity.Normal);
    }

    private protected async Task SaveAsync(bool always = false)
    {
        if (Opened is not { } opened || Published is not null || IsInReview)
            return;
        await _saving.WaitAsync();
        try
        {
            if (!always && opened.State.Sequence <= _savedSequence)
                return;
            var mark = Keeper is null ? null : await Keeper.MarkAsync();
            var (sequence, before) = (opened.State.Sequence, KeepId);
            var problem = await Drafts.SaveAsync(opened, opened.State.Entry, default);
            _isFailing = problem is not null;
            if (problem is null)
            {
                _savedSequence = sequence;
                if (before != KeepId)
                    // From now on a reload of this tab leads to the draft, and so does what the browser kept.
                    await Browser.AdoptAsync(before, KeepId, Urls.NewRecord(Kind, opened.Proposal));
                if (Keeper is not null)
                    await Keeper.AcknowledgeAsync(mark);
            }
            SavedWords = problem is null ? EditingTexts.SavedAt(Clock(Time.GetUtcNow().UtcDateTime)) : EditingTexts.NotSaved(problem);
            if (_isChecked && problem is null)
                opened.State.Show(await Drafts.CheckAsync(opened, default));
        }
        catch (Exception e) when ((e.InnerException ?? e) is DbException)
        {
            // What was typed is still here and in the browser; the next change tries again.
            (_isFailing, SavedWords) = (true, EditingTexts.NotSaved(EditingTexts.StoreFailed));
        }
        finally
        {
            _saving.Release();
        }
        StateHasChanged();
    }

    private protected async Task SubmitAsync(bool forReview)
    {
        if (IsBusy || Opened is not { } opened)
            return;
        IsBusy = true;
        await SaveAsync();
        EditOutcome outcome;
        try
        {
            outcome = opened.State.Doubtful is { Count: > 0 } doubtful
                ? new Rejected([.. doubtful.Select(d => new Finding(d.Path, EditingTexts.StillSaysSo(d.Label))), .. await Drafts.CheckAsync(opened, default)])
                : await Drafts.SubmitAsync(opened, Reason, forReview, default);
        }
        catch (Exception e) when ((e.InnerException ?? e) is DbException)
        {
            outcome = new Rejected([new("store", EditingTexts.StoreFailed)]);
        }
        (IsBusy, _isChecked, Conflict) = (false, true, null);
        switch (outcome)
        {
            case Rejected rejected:
                // What belongs to another kind was left out of what was sent, and is still typed here.
                await SaveAsync(always: true);
                opened.State.Show(rejected.Findings);
                await FocusAsync("findings");
                break;
            case Conflict conflict:
                Conflict = await Drafts.ConflictAsync(opened, conflict, default);
                await SaveAsync(always: true);
                // What cannot be read yet cannot be compared.
                opened.State.Show(Conflict is null ? [new("store", EditingTexts.ChangedMeanwhile(conflict.By)), .. await Drafts.CheckAsync(opened, default)] : []);
                await FocusAsync(Conflict is null ? "findings" : "conflict");
                break;
            case Saved or Queued:
                (Published, SavedWords, _savedSequence) = (outcome, "", opened.State.Sequence);
                await ForgetAsync();
                await FocusAsync("published", outcome is Saved { Records: [var record, ..] } ? Urls.EditRecord(Kind, record.Slug) : null);
                break;
        }
    }

    private protected async Task ResolveAsync()
    {
        if (Conflict is not { } conflict || Opened is not { } opened)
            return;
        if (await Drafts.ResolveAsync(opened, conflict, default))
        {
            Conflict = null;
            await SaveAsync(always: true);
            await SubmitAsync(false);
        }
        else
            SavedWords = EditingTexts.NotSaved(EditingTexts.NoLongerYours);
    }

    private protected async Task StartOverAsync()
    {
        if (await Drafts.DiscardAsync(Opened!, default))
            await LeaveAsync(Slug is { } slug ? Urls.EditRecord(Kind, slug) : Urls.NewRecord(Kind));
    }

    private protected async Task TakeBackAsync()
    {
        if (Opened!.Proposal is not { } id || !await Drafts.TakeBackAsync(id, default))
            return;
        IsInReview = false;
        Notices.Add(EditingTexts.TakenBack);
    }

    private protected async Task LeaveAsync(string address)
    {
        await ForgetAsync();
        Navigation.NavigateTo(address, forceLoad: true);
    }

    private async Task ForgetAsync()
    {
        if (Keeper is not null)
            await Keeper.ForgetAsync();
        if (Guard is not null)
            await Guard.AllowLeavingAsync();
    }

    private async Task FocusAsync(string id, string? address = null)
    {
        StateHasChanged();
        await Task.Yield();
        await Browser.FocusAsync(id, address);
    }

    private static string Clock(DateTime utc) => Moment.Clock(utc);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _soon?.Dispose();
        if (Opened is { } opened)
        {
            opened.State.Changed -= Changed;
            opened.State.Looked -= Looked;
        }
        if (_browser is not null)
            await _browser.DisposeAsync();
        _saving.Dispose();
        GC.SuppressFinalize(this);
    }
}
