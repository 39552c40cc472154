using KazDefense.TestKit;
using KazDefense.Web.Features.Editing.Shared;

namespace KazDefense.Web.Tests.Features.Editing.Shared;

public class SaveSoonTests
{
    private readonly ManualClock _time = new();
    private int _saves;

    [Fact]
    public async Task Touch_Once_SavesWhenQuiet()
    {
        using var soon = new SaveSoon(_time, Save);
        var saved = soon.TouchAsync();

        _time.Advance(TimeSpan.FromMilliseconds(600));
        await saved;

        Assert.Equal(1, _saves);
    }

    [Fact]
    public async Task Touch_WithoutPause_SavesWithinTwoSeconds()
    {
        using var soon = new SaveSoon(_time, Save);
        var saved = soon.TouchAsync();
        for (var elapsed = 0; elapsed < 2000; elapsed += 100)
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            _ = soon.TouchAsync();
        }

        await saved;

        Assert.InRange(_saves, 1, 2);
    }

    private Task Save()
    {
        _saves++;
        return Task.CompletedTask;
    }
}
