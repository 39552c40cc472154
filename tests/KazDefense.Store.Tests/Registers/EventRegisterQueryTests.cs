using KazDefense.Domain.Events;
using KazDefense.Store.Registers;
using KazDefense.Store.Timelines;
using Microsoft.Extensions.DependencyInjection;

namespace KazDefense.Store.Tests.Registers;

public sealed class EventRegisterQueryTests : IAsyncLifetime
{
    private SeededStore _store = null!;

    private EventRegisterQuery Registers => _store.Services.GetRequiredService<EventRegisterQuery>();

    public async Task InitializeAsync() => _store = await SeededStore.OpenAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    public static TheoryData<EventKind, RegisterOrder, bool> Orders
    {
        get
        {
            var data = new TheoryData<EventKind, RegisterOrder, bool>();
            foreach (var kind in new[] { EventKind.Agreement, EventKind.Exercise, EventKind.Transfer, EventKind.Training })
                foreach (var order in Enum.GetValues<RegisterOrder>())
                {
                    data.Add(kind, order, false);
                    data.Add(kind, order, true);
                }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_InAnyOrder_HaveEveryLineOnceInTheOrderOfTheWholeTable(EventKind kind, RegisterOrder order, bool descending)
    {
        var filter = new EventRegisterFilter(new TimelineFilter { Kinds = [kind], Limit = 4 }, order, descending);
        var whole = new List<string>();
        await foreach (var line in Registers.AllAsync(filter, default))
            whole.Add(line.Key + "/" + line.Lead.Event.Id);

        var paged = new List<string>();
        for (TimelineCursor? cursor = null; ;)
        {
            var page = await Registers.RunAsync(filter with { Events = filter.Events with { Cursor = cursor } }, default);
            paged.AddRange(page.Lines.Select(l => l.Key + "/" + l.Lead.Event.Id));
            if (page.Next is null)
                break;
            cursor = page.Next;
        }

        Assert.NotEmpty(whole);
        Assert.Equal(whole.Count, whole.Distinct().Count());
        Assert.Equal(whole, paged);
    }

    [Fact]
    public async Task Lines_ByTroops_PutTheLargestFirstAndWhatStatesNoneLast()
    {
        var lines = await LinesAsync(EventKind.Training, RegisterOrder.Quantity, descending: true);

        Assert.Equal([500, 60, 39, 17], lines.Take(4).Select(l => (int)l.Lead.Event.Measures.Max(m => m.Quantity)));
        Assert.All(lines.Skip(4), l => Assert.Empty(l.Lead.Event.Measures));
        var upwards = await LinesAsync(EventKind.Training, RegisterOrder.Quantity, descending: false);
        Assert.Equal([17, 39, 60, 500], upwards.Take(4).Select(l => (int)l.Lead.Event.Measures.Max(m => m.Quantity)));
    }

    [Fact]
    public async Task Lines_ByHost_AreInTheOrderOfNamesAndWithoutOneLast()
    {
        var hosts = (await LinesAsync(EventKind.Exercise, RegisterOrder.Leading, descending: false))
            .Select(l => l.Lead.Event.Participations.Where(p => p.Role is Role.Host).OrderBy(p => p.Actor.Record.Slug == "kazakhstan").Select(p => p.Actor.Name).FirstOrDefault()).ToList();

        var named = hosts.TakeWhile(h => h is not null).ToList();
        Assert.Equal(["Georgia", "Kazakhstan", "Russia", "Tajikistan"], named.Distinct());
        Assert.Equal(named.Order(StringComparer.Ordinal), named);
        Assert.All(hosts.Skip(named.Count), Assert.Null);
    }

    [Fact]
    public async Task Lines_OfAgreements_AreInstrumentsWithAllActsAndWhichWereAskedFor()
    {
        var filter = new EventRegisterFilter(new TimelineFilter { Kinds = [EventKind.Agreement], With = ["csto"], Statuses = [EventStatus.InForce] });

        var page = await Registers.RunAsync(filter, default);

        var line = Assert.Single(page.Lines);
        Assert.Equal(1, page.Total);
        Assert.Equal("csto-peacekeeping-agreement", line.Key);
        Assert.Equal(["csto-peacekeeping-agreement-2007", "csto-peacekeeping-agreement-in-force-2009"], line.Acts.Select(a => a.Event.Record.Slug));
        Assert.Equal([line.Acts[1].Event.Id], line.Asked);
    }

    [Fact]
    public async Task Lines_UnknownName_AreAFindingWithTheNearest() =>
        Assert.Contains("turkey", Assert.Single((await Registers.RunAsync(new(new TimelineFilter { Kinds = [EventKind.Transfer], With = ["turky"] }), default)).Findings).Message, StringComparison.Ordinal);

    private async Task<IReadOnlyList<RegisterLine>> LinesAsync(EventKind kind, RegisterOrder order, bool descending) =>
        (await Registers.RunAsync(new(new TimelineFilter { Kinds = [kind], Limit = 200 }, order, descending), default)).Lines;
}
