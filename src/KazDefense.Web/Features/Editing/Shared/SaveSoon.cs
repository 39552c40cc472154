namespace KazDefense.Web.Features.Editing.Shared;

/// <summary>Saves a little after the last change, and while changes go on at least every so often.</summary>
/// <param name="time">The clock.</param>
/// <param name="save">What saves.</param>
public sealed class SaveSoon(TimeProvider time, Func<Task> save) : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(1500);

    private readonly CancellationTokenSource _end = new();
    private DateTimeOffset _first;
    private DateTimeOffset _last;
    private bool _isWaiting;

    /// <summary>Something changed.</summary>
    /// <returns>Ends when it is saved, if this began the waiting.</returns>
    public Task TouchAsync()
    {
        _last = time.GetUtcNow();
        if (_isWaiting)
            return Task.CompletedTask;
        (_isWaiting, _first) = (true, _last);
        return WaitAsync();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    private async Task WaitAsync()
    {
        try
        {
            for (var rest = Rest(); rest > TimeSpan.Zero; rest = Rest())
                await Task.Delay(rest, time, _end.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        _isWaiting = false;
        await save();
    }

    private TimeSpan Rest()
    {
        var due = _last + Quiet < _first + Longest ? _last + Quiet : _first + Longest;
        return due - time.GetUtcNow();
    }
}
