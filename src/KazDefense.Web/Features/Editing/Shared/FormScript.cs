using Microsoft.JSInterop;

namespace KazDefense.Web.Features.Editing.Shared;

/// <summary>What the form asks of its browser; of one that is gone, nothing.</summary>
/// <param name="script">The circuit's browser.</param>
/// <param name="address">Where the module is.</param>
internal sealed class FormScript(IJSRuntime script, string address) : IAsyncDisposable
{
    private IJSObjectReference? _module;

    /// <summary>Listens to the form's keys, and puts the caret into its first input.</summary>
    public Task BeginAsync(string? firstInput) => CallAsync("begin", firstInput);

    /// <summary>Lets what the tab keeps, and its address, be those of another form from now on.</summary>
    public Task AdoptAsync(string before, string after, string address) => CallAsync("adopt", before, after, address);

    /// <summary>Puts the focus somewhere, under another address where one is given.</summary>
    public Task FocusAsync(string id, string? address = null) => CallAsync("focus", id, address);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_module is not null)
                await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its module with it.
        }
    }

    private async Task CallAsync(string function, params object?[] args)
    {
        try
        {
            _module ??= await script.InvokeAsync<IJSObjectReference>("import", address);
            await _module.InvokeVoidAsync(function, args);
        }
        catch (Exception e) when (e is JSDisconnectedException or TaskCanceledException or ObjectDisposedException)
        {
            // It asks again when it is back.
        }
    }
}
