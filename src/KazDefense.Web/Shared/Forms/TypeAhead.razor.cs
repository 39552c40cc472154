using KazDefense.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace KazDefense.Web.Shared.Forms;

/// <summary>A field that finds what is meant from its first letters.</summary>
public sealed partial class TypeAhead : IDisposable
{
    private const int DebounceMilliseconds = 120;

    /// <summary>Finds suggestions for what was typed, at most about ten.</summary>
    [Parameter, EditorRequired] public required Func<string, CancellationToken, Task<IReadOnlyList<Suggestion>>> Search { get; set; }

    /// <summary>What is chosen, or null.</summary>
    [Parameter] public Suggestion? Value { get; set; }
    [Parameter] public EventCallback<Suggestion?> ValueChanged { get; set; }

    /// <summary>Whether the list ends with an offer to create what was typed.</summary>
    [Parameter] public bool AllowCreate { get; set; }

    /// <summary>Whether what was typed is being created, elsewhere on the page.</summary>
    [Parameter] public bool IsCreating { get; set; }

    /// <summary>Told the words to create something from. The receiver sets <see cref="Value"/>.</summary>
    [Parameter] public EventCallback<string> OnCreate { get; set; }

    [Parameter, EditorRequired] public required string Id { get; set; }
    [Parameter, EditorRequired] public required string Label { get; set; }
    [Parameter] public bool HidesLabel { get; set; }

    /// <summary>The input's name: what it is kept under while it is typed.</summary>
    [Parameter] public string? Name { get; set; }
    [Parameter] public string? Placeholder { get; set; }

    /// <summary>What is wrong with the value, in words that say what to do; or null.</summary>
    [Parameter] public string? Error { get; set; }

    private string _text = "";
    private string _sought = "";
    private Suggestion? _shown;
    private IReadOnlyList<Suggestion> _found = [];
    private int _at = -1;
    private bool _isOpen;
    private bool _isLeftOpen;
    private CancellationTokenSource? _search;
    private Task _searching = Task.CompletedTask;

    private string ListId => Id + "-list";
    private string ErrorId => Id + "-error";
    private string OptionId(int at) => FormattableString.Invariant($"{Id}-option-{at}");
    private bool MayCreate => _isOpen && AllowCreate && _sought.Length > 0 && !_found.Any(f => string.Equals(f.Name, _sought, StringComparison.OrdinalIgnoreCase));
    private int Count => _found.Count + (MayCreate ? 1 : 0);
    private string? ShownError => Error ?? (_isLeftOpen && !IsCreating && _text.Trim().Length > 0 && Value is null ? AllowCreate ? FormTexts.ChooseOrCreate : FormTexts.ChooseOne : null);

    protected override void OnParametersSet()
    {
        if (Value == _shown)
            return;
        _shown = Value;
        if (Value is not null || _sought.Length == 0)
            _text = Value?.Name ?? "";
    }

    private Task SearchAsync()
    {
        _isLeftOpen = false;
        _searching = FindAsync();
        return _searching;
    }

    private async Task FindAsync()
    {
        _search?.Cancel();
        using var own = new CancellationTokenSource();
        // What is awaited below may let the next letter in, whose search stops this one.
        var typedOn = own.Token;
        _search = own;
        var words = _text.Trim();
        try
        {
            if (Value is not null && words != Value.Name)
                await SetAsync(null);
            if (words.Length == 0)
            {
                Close();
                _sought = "";
                return;
            }
            await Task.Delay(TimeSpan.FromMilliseconds(DebounceMilliseconds), Time, typedOn);
            var found = await Search(words, typedOn);
            if (typedOn.IsCancellationRequested)
                return;
            (_sought, _found, _isOpen) = (words, found, true);
            _at = Count > 0 ? 0 : -1;
        }
        catch (OperationCanceledException) when (typedOn.IsCancellationRequested)
        {
            // The next search answers.
        }
        finally
        {
            if (_search == own)
                _search = null;
        }
    }

    private async Task KeyAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowDown" when _isOpen:
                _at = Count == 0 ? -1 : (_at + 1) % Count;
                break;
            case "ArrowUp" when _isOpen:
                _at = Count == 0 ? -1 : (_at - 1 + Count) % Count;
                break;
            case "ArrowDown":
                await SearchAsync();
                break;
            case "Escape":
                Close();
                _text = Value?.Name ?? _text;
                break;
            case "Enter" or "Tab" when !key.CtrlKey && !key.ShiftKey:
                // Whoever types fast is not made to wait for the list.
                await _searching;
                await AcceptAsync();
                break;
        }
    }

    private Task AcceptAsync() => !_isOpen || _at < 0 ? Task.CompletedTask : _at < _found.Count ? ChooseAsync(_found[_at]) : CreateAsync();

    private async Task ChooseAsync(Suggestion one)
    {
        Close();
        _text = one.Name;
        await SetAsync(one);
    }

    private async Task CreateAsync()
    {
        Close();
        await OnCreate.InvokeAsync(_sought);
    }

    private async Task SetAsync(Suggestion? value)
    {
        (Value, _shown) = (value, value);
        await ValueChanged.InvokeAsync(value);
    }

    private async Task Leave()
    {
        // Leaving by Tab accepts first.
        await _searching;
        Close();
        _isLeftOpen = true;
    }

    private void Close()
    {
        (_isOpen, _found, _at) = (false, [], -1);
    }

    private (string Before, string Hit, string After) Split(string name)
    {
        var at = name.IndexOf(_sought, StringComparison.CurrentCultureIgnoreCase);
        return at < 0 || at + _sought.Length > name.Length ? (name, "", "") : (name[..at], name[at..(at + _sought.Length)], name[(at + _sought.Length)..]);
    }

    public void Dispose() => _search?.Cancel();
}
