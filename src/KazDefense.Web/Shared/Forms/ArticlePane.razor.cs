using KazDefense.Intake.Readers;
using KazDefense.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace KazDefense.Web.Shared.Forms;

/// <summary>A source's text beside a form, of which words become evidence.</summary>
public sealed partial class ArticlePane : IAsyncDisposable
{
    [Parameter] public string Id { get; set; } = "article";

    /// <summary>The source's slug, or null while none is chosen.</summary>
    [Parameter] public string? Source { get; set; }

    /// <summary>What of this source the form in hand rests on.</summary>
    [Parameter] public IReadOnlyList<ArticleMark> Marks { get; set; } = [];

    /// <summary>Told the words selected.</summary>
    [Parameter] public EventCallback<ArticleSelection> OnSelected { get; set; }

    /// <summary>Told the source once it is read; null where there is none. Its date is what typed dates count from.</summary>
    [Parameter] public EventCallback<ArticleView?> OnRead { get; set; }

    private ElementReference _pane;
    private ArticleView? _view;
    private string? _read;
    private int _current = 1;
    private ArticleSelection? _chosen;
    private string? _problem;
    private string _typed = "";
    private int? _toShow;
    private IJSObjectReference? _module;
    private IJSObjectReference? _watch;
    private DotNetObjectReference<ArticlePane>? _self;

    protected override async Task OnParametersSetAsync()
    {
        if (Source == _read)
            return;
        _read = Source;
        (_chosen, _problem, _current) = (null, null, 1);
        _view = Source is null ? null : await Reader.FindAsync(Source, default);
        if (_view is { Content.Count: > 0 })
            _current = _view.Content.Min();
        _toShow = _current;
        await OnRead.InvokeAsync(_view);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        try
        {
            _self = DotNetObjectReference.Create(this);
            _module = await Script.InvokeAsync<IJSObjectReference>("import", "/" + Assets["js/selection.js"]);
            _watch = await _module.InvokeAsync<IJSObjectReference>("watch", _pane, _self);
            if (_toShow is { } paragraph)
                await ShowAsync(paragraph);
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone; it asks again when it is back.
        }
    }

    /// <summary>Called by the browser: words of one paragraph are selected.</summary>
    [JSInvokable]
    public async Task Select(int paragraph, int start, int end)
    {
        if (_view is not { Text: { } text } view)
            return;
        var reading = Trimmed(text, paragraph, start, end);
        _problem = reading.Passage is null ? string.Join(" ", reading.Findings.Select(f => f.Message)) : null;
        _chosen = reading.Passage is { } passage ? SelectionOf(view, passage) : null;
        StateHasChanged();
        if (_chosen is not null)
        {
            _current = paragraph;
            await OnSelected.InvokeAsync(_chosen);
        }
    }

    /// <summary>Called by the browser: the selection reaches over more than one paragraph.</summary>
    [JSInvokable]
    public void SelectSeveral()
    {
        (_problem, _chosen) = (FormTexts.OneParagraph, null);
        StateHasChanged();
    }

    /// <summary>Called by the browser: this paragraph is the one in view.</summary>
    [JSInvokable]
    public void InView(int paragraph)
    {
        if (_current == paragraph)
            return;
        _current = paragraph;
        StateHasChanged();
    }

    /// <summary>The paragraph that its own text begins with.</summary>
    public int First => _view is { Content.Count: > 0 } view ? view.Content.Min() : 1;

    /// <summary>Brings a paragraph into view; with the focus where one goes on from there.</summary>
    public async Task ShowAsync(int paragraph, bool takesFocus = false)
    {
        InView(paragraph);
        if (_watch is null)
        {
            _toShow = paragraph;
            return;
        }
        try
        {
            await _watch.InvokeVoidAsync("show", paragraph, takesFocus);
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone; it asks again when it is back.
        }
    }

    /// <summary>Forgets what is selected: once it has become a claim.</summary>
    public void Clear()
    {
        (_chosen, _problem) = (null, null);
        StateHasChanged();
    }

    private Task LocateKeyAsync(KeyboardEventArgs key) => key.Key == "Enter" ? LocateAsync() : Task.CompletedTask;

    private async Task LocateAsync()
    {
        if (_view?.Text is not { } text || _typed.Trim().Length == 0)
            return;
        var places = text.Locate(_typed);
        if (places is [var only])
        {
            await Select(only.Paragraph.Number, only.Start, only.End);
            if (_chosen is null)
                return;
            _typed = "";
            await ShowAsync(only.Paragraph.Number, takesFocus: true);
        }
        else
            _problem = places.Count > 1
                ? FormTexts.WordsSeveral(places.Count, string.Join(", ", places.Select(p => p.Paragraph.Number).Distinct()))
                : text.Nearest(_typed) is { } nearest ? FormTexts.WordsNotFoundNear(nearest.Number) : FormTexts.WordsNotFound;
    }

    // White space at the edges of a selection is nobody's evidence.
    private static PassageReading Trimmed(ArticleText text, int paragraph, int start, int end)
    {
        var reading = text.Passage(paragraph, start, end);
        if (reading.Passage is not { } passage || string.IsNullOrWhiteSpace(passage.Words))
            return reading;
        var before = passage.Words.Length - passage.Words.TrimStart().Length;
        var after = passage.Words.Length - passage.Words.TrimEnd().Length;
        return text.Passage(paragraph, start + before, end - after);
    }

    private static ArticleSelection SelectionOf(ArticleView view, ArticlePassage passage)
    {
        var cited = view.Citations.Recognize(passage.Paragraph, passage.Start, passage.End, view.Date) is [var first, ..] ? first : null;
        return new(view.Slug, passage.Paragraph.Number, passage.Start, passage.End, passage.Words, passage.ParagraphHash, passage.WordsHash, cited?.Outlet, cited?.Words, cited?.Cited, cited is { SentencesOn: 0, IsAside: false });
    }

    private IEnumerable<ArticleRun> Runs(ArticleParagraph paragraph) => ArticleStretches.Of(
        paragraph, [.. _view!.Used[paragraph.Number]], [.. Marks.Where(m => m.Paragraph == paragraph.Number)],
        _chosen is { } chosen && chosen.Paragraph == paragraph.Number ? (chosen.Start, chosen.End) : null);

    private bool IsContent(int number) => _view is not { Content.Count: > 0 } || _view.Content.Contains(number);

    private static RenderFragment Marked(ArticleRun run) => builder =>
    {
        foreach (var (words, use) in run.Stretches)
        {
            if (use is ArticleUse.None)
            {
                builder.AddContent(0, words);
                continue;
            }
            builder.OpenElement(1, "mark");
            builder.AddAttribute(2, "class", use switch { ArticleUse.InHand => "m3", ArticleUse.Own => "m2", _ => "m1" });
            builder.AddContent(3, words);
            builder.CloseElement();
        }
    };

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_watch is not null)
            {
                await _watch.InvokeVoidAsync("dispose");
                await _watch.DisposeAsync();
            }
            if (_module is not null)
                await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its module with it.
        }
        _self?.Dispose();
    }
}
