using KazDefense.Domain.Events;

namespace KazDefense.Figures.Tests.Sample;

/// <summary>Whole figures made of the sample's events.</summary>
internal static class SampleFigures
{
    private static readonly (string Key, string Title)[] Vectors =
    [
        ("ea", "Euro-Atlantic"), ("ru", "Russia, CSTO, CIS"), ("cn", "China, SCO"), ("tu", "Turkic"),
        ("ca", "Central Asian neighbours"), ("un", "UN and other"), ("kz", "Kazakhstan alone"),
    ];

    internal static FigureOptions Page(double width) => new(width, Standalone: false, SourceLine: null);

    internal static FigureOptions File(double width) => new(width, Standalone: true, "Source: KazDefense, from five articles of 2003–2022; 22 November 2026.");

    internal static TimelineFigure ByVector { get; } = new(
        "69 events by vector, 1994 to 2022",
        [.. Vectors.Select(v => new TimelineLane(v.Title, v.Key, null, "/timeline?vector=" + v.Key, Notes(SampleEvents.OfVector(v.Key)), SampleEvents.OfVector(v.Key)))],
        new DateOnly(1994, 1, 1),
        new DateOnly(2022, 12, 31),
        [new UncoveredSpan(new DateOnly(2013, 1, 1), new DateOnly(2021, 10, 31), "no article covers 2013 to 2021")]);

    internal static TimelineFigure ByKind { get; } = new(
        "Turkey and Kazakhstan, by kind",
        [.. SampleEvents.OfVector("tu").GroupBy(e => e.Kind).OrderBy(g => g.Key).Select(g => new TimelineLane(
            g.Key.ToString().ToLowerInvariant(), null, g.Key, null, [Markup.Number(g.Count())], [.. g]))],
        new DateOnly(2008, 7, 1),
        new DateOnly(2022, 9, 30),
        [new UncoveredSpan(new DateOnly(2010, 7, 1), new DateOnly(2021, 6, 30), "July 2010 to June 2021: not covered")])
    {
        FoldsUncovered = true,
    };

    /// <summary>A lane of so many events, over some thirty years.</summary>
    internal static TimelineFigure Crowded(int events) => new(
        "Many events",
        [
            new TimelineLane("Russia, CSTO, CIS", "ru", null, null, ["all kinds"], [.. Enumerable.Range(0, events).Select(i => Numbered(i, "ru"))]),
            new TimelineLane("China, SCO", "cn", null, null, [], [.. Enumerable.Range(0, 3).Select(i => Numbered(i * 97, "cn"))]),
        ],
        new DateOnly(1992, 1, 1),
        new DateOnly(2022, 12, 31),
        []);

    internal static IReadOnlyList<BrickRow> Balance { get; } =
    [
        .. Vectors.Where(v => v.Key != "kz").Select(v => Row(v.Key, v.Title)),
    ];

    internal static IReadOnlyList<int> SourceYears { get; } = [2003, 2009, 2010, 2012, 2022];

    internal static IReadOnlyList<YearCount> Years(IEnumerable<FigureEvent> events) =>
    [
        .. events.Where(e => e.Date.Earliest is not null).GroupBy(e => e.Date.Earliest!.Value.Year)
            .Select(g => Count(g.Key, g)),
    ];

    internal static IReadOnlyList<YearStack> Stacks { get; } =
    [
        .. SampleEvents.All.GroupBy(e => (e.Date.Earliest ?? e.Date.Latest)!.Value.Year).OrderBy(g => g.Key).Select(g => new YearStack(
            g.Key, [.. Vectors.Select(v => (v.Key, g.Count(e => e.VectorKey == v.Key))).Where(s => s.Item2 > 0)])),
    ];

    internal static DateStrip Exercise2012 { get; } = new(
        "October 2012: Interfax reports on the 3rd, the exercise runs from the 8th to the 17th, the article appears on the 17th",
        SampleEvents.All.Single(e => e.Slug == "nerushimoye-bratstvo-2012") with { Label = "exercise, ten days" },
        [new StripReport("article published", Date.Day(2012, 10, 17)), new StripReport("Interfax reports", Date.Day(2012, 10, 3))],
        "nothing known later");

    internal static DateStrip ByThen2010 { get; } = new(
        "Known by January 2010; reported on 21 January and about 2 February 2010",
        SampleEvents.All.Single(e => e.Slug == "trained-500-turkey"),
        [new StripReport("Turkish Weekly reports", Date.Day(2010, 1, 21)), new StripReport("article published, about 2 February", Date.Day(2010, 2, 2).About())],
        "nothing known later");

    internal static DateStrip SinceYears { get; } = new(
        "Since May 1994; the article appears in May 2009",
        SampleEvents.All.Single(e => e.Slug == "partnership-for-peace-1994"),
        [new StripReport("article published, 11–15 May 2009", Date.Within(2009, 5, 11, 2009, 5, 15))],
        "nothing known later");

    private static FigureEvent Numbered(int i, string vector)
    {
        var kind = (EventKind)((i % 12) + 1);
        var first = new DateOnly(1992, 1, 1).AddDays(i * 7919 % 11300);
        return new FigureEvent(
            $"event-{i}", $"/events/event-{i}", $"Event number {i}", $"{first:yyyy-MM-dd}: event {i}", kind,
            Standings.Of(kind, (EventStatus)((i * 5 % 13) + 1)), vector, new(first, first, false, false), false);
    }

    private static BrickRow Row(string key, string title)
    {
        var events = SampleEvents.OfVector(key);
        return new BrickRow(title, key, "/timeline?vector=" + key, Years(events), Count(0, events.Where(e => e.Date.Earliest is null)))
        {
            WhenEmpty = "none in these articles",
            Notes = key switch
            {
                "ea" => [new(2003, "2003: American and French plans and offers, from one article"), new(2009, "refused: NATO exercise in Georgia", OfRefusal: true)],
                "ru" => [new(2009, "2009: drills with the CSTO and the CIS go ahead")],
                "tu" => [new(2022, "2022: a state visit and a run of accords")],
                _ => [],
            },
        };
    }

    private static YearCount Count(int year, IEnumerable<FigureEvent> events)
    {
        var list = events.ToList();
        return new YearCount(year, list.Count(e => e.Standing == Standing.Deed), list.Count(e => e.Standing == Standing.Hope), list.Count(e => e.Standing == Standing.Refusal));
    }

    private static List<string> Notes(IReadOnlyList<FigureEvent> events)
    {
        if (events.Count == 0)
            return ["No event with the United Nations or another partner in the five articles."];
        (Standing Standing, string Words)[] words = [(Standing.Deed, "deeds"), (Standing.Hope, "offered, planned"), (Standing.Refusal, "refused"), (Standing.Said, "said")];
        return [.. words.Select(w => (Count: events.Count(e => e.Standing == w.Standing), w.Words)).Where(w => w.Count > 0).Select(w => Markup.Number(w.Count) + " " + (w.Count == 1 && w.Words == "deeds" ? "deed" : w.Words))];
    }
}
