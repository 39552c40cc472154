using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Store.Timelines;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Actors;

/// <summary>A line of an office's history: somebody seen in it, or a gap in the sources.</summary>
/// <param name="Holder">Who, or null for a gap.</param>
/// <param name="Dates">The dates on which this holder was seen before anybody else was, or the period.</param>
/// <param name="After">Of a gap, the last date before it, or null for the beginning.</param>
/// <param name="Before">Of a gap, the first date after it, or null for the end.</param>
public sealed record OfficeLine(AffiliationView? Holder, IReadOnlyList<EdtfDate> Dates, EdtfDate? After, EdtfDate? Before);

/// <summary>What is known of an office in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Held">Who may have held it, the certain first; empty where no source says.</param>
public sealed record OfficeYear(int Year, IReadOnlyList<(AffiliationView Holder, HeldAt Held)> Held);

/// <summary>Who held an office of a body, as far as the sources say.</summary>
/// <param name="Office">The office's name.</param>
/// <param name="Holders">Everybody who was seen in it.</param>
/// <param name="Lines">In order of time, with the gaps between different holders.</param>
/// <param name="Years">Each year in which an article that was read appeared or somebody was seen.</param>
public sealed record OfficeHistory(string Office, IReadOnlyList<AffiliationView> Holders, IReadOnlyList<OfficeLine> Lines, IReadOnlyList<OfficeYear> Years)
{
    /// <summary>The offices of a body, the one with most holders first.</summary>
    /// <param name="members">Who belongs to the body.</param>
    /// <param name="articles">The articles that were read.</param>
    public static IReadOnlyList<OfficeHistory> Of(IEnumerable<AffiliationView> members, IReadOnlyList<CoveringSource> articles) =>
    [
        .. members.Where(m => m.IsOffice).GroupBy(m => m.Row.Office ?? Texts.Of(m.Row.Role), StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new OfficeHistory(g.First().Row.Office ?? Texts.Of(g.First().Row.Role), [.. g], LinesOf([.. g]), YearsOf([.. g], articles))),
    ];

    private static List<OfficeLine> LinesOf(List<AffiliationView> holders)
    {
        var lines = new List<OfficeLine>();
        foreach (var (date, holder) in holders.SelectMany(h => h.Dates.Select(d => (Date: d, Holder: h))).OrderBy(s => s.Date).ThenBy(s => s.Holder.Row.Slug, StringComparer.Ordinal))
        {
            if (lines.Count > 0 && lines[^1].Holder == holder)
            {
                lines[^1] = lines[^1] with { Dates = [.. lines[^1].Dates, date] };
                continue;
            }
            var last = lines.Count == 0 ? null : lines[^1].Dates[^1];
            // Two in one office at once need no gap between them.
            if (last is null || last.Bounds.Latest is { } end && (date.Bounds.Earliest ?? date.Bounds.Latest) is { } start && start > end)
                lines.Add(new(null, [], last, date));
            lines.Add(new(holder, [date], null, null));
        }
        if (lines.Count > 0 && lines[^1].Dates[^1] is { Bounds.Latest: not null } newest)
            lines.Add(new(null, [], newest, null));
        return lines;
    }

    private static List<OfficeYear> YearsOf(List<AffiliationView> holders, IReadOnlyList<CoveringSource> articles)
    {
        var years = articles.Select(a => a.Date).Concat(holders.SelectMany(h => h.Tenure.Seen)).Select(d => (d.Bounds.Latest ?? d.Bounds.Earliest)?.Year).OfType<int>();
        return [.. years.Distinct().Order().Select(y => new OfficeYear(y, Answer(holders, y)))];
    }

    // Where somebody is known to have held it in the year, who was only seen near it is no answer.
    private static List<(AffiliationView, HeldAt)> Answer(List<AffiliationView> holders, int year)
    {
        var asked = EdtfDate.Parse(year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));
        var held = holders.Select(h => (Holder: h, Held: h.Tenure.At(asked))).Where(h => h.Held is not null).Select(h => (h.Holder, h.Held!))
            .OrderBy(h => h.Item2.Certainty).ThenBy(h => h.Item2.Dates[0]).ToList();
        return held.Exists(h => h.Item2.Certainty is not HeldCertainty.Near) ? held.FindAll(h => h.Item2.Certainty is not HeldCertainty.Near) : held;
    }
}
