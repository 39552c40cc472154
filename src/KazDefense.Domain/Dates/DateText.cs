using System.Globalization;

namespace KazDefense.Domain.Dates;

/// <summary>Dates as people write them, never more precise than known.</summary>
public static class DateText
{
    /// <summary>
    /// A date in words: "8–17 October 2012" for a duration, "between 11 and 15 May 2009" for one unknown day,
    /// "about 2003", "since 2003", "by July 2003". Never empty.
    /// </summary>
    /// <param name="date">The date.</param>
    /// <param name="culture">Whose language to use; English where the words of its language are not there yet.</param>
    public static string Format(EdtfDate date, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(date);
        ArgumentNullException.ThrowIfNull(culture);
        var words = DateWords.Of(culture);
        var phrase = new DatePhrase(words);
        return date.Form switch
        {
            IntervalForm interval => Interval(interval, words, phrase),
            SetForm set => OneOf(set, words, phrase),
            var form => phrase.Say(form.Points.First()),
        };
    }

    private static string Interval(IntervalForm interval, DateWords words, DatePhrase phrase) => interval switch
    {
        { Start: { } start, End: { } end } => start == end ? phrase.Say(start) : phrase.Say([start, end], Dash),
        { Start: { } start } => DatePhrase.Fill(interval.EndUnknown ? words.EndUnknown : words.Since, phrase.Say(start)),
        _ => DatePhrase.Fill(interval.EndUnknown ? words.BeginningUnknown : words.Until, phrase.Say(interval.End!)),
    };

    private static string OneOf(SetForm set, DateWords words, DatePhrase phrase) =>
        set.Members.All(m => m.IsPoint)
            ? phrase.Say([.. set.Points], parts => Alternatives(parts, words))
            : Alternatives([.. set.Members.Select(m => Member(m, words, phrase))], words);

    private static string Member(SetMember member, DateWords words, DatePhrase phrase) => member switch
    {
        { From: { } from, To: { } to } when from == to => phrase.Say(from),
        { From: { } from, To: { } to } when AreNeighbours(from, to) =>
            phrase.Say([from, to], parts => Alternatives(parts, words)),
        { From: { } from, To: { } to } =>
            DatePhrase.Fill(words.Between, phrase.Say([from, to], parts => $"{parts[0]} {words.And} {parts[1]}")),
        { From: { } from } => DatePhrase.Fill(words.After, phrase.Say(from)),
        _ => DatePhrase.Fill(words.By, phrase.Say(member.To!)),
    };

    /// <summary>Nothing lies between two days, months or years: "19 or 20 January 2010".</summary>
    private static bool AreNeighbours(DatePoint from, DatePoint to) =>
        from.Precision == to.Precision && from.Latest.DayNumber + 1 == to.Earliest.DayNumber;

    private static string Alternatives(IReadOnlyList<string> parts, DateWords words) => parts.Count == 1
        ? parts[0]
        : $"{string.Join(", ", parts.SkipLast(1))} {words.Or} {parts[^1]}";

    /// <summary>An en dash, with spaces where an end is more than one word.</summary>
    private static string Dash(IReadOnlyList<string> parts) =>
        parts.Any(p => p.Contains(' ')) ? string.Join(" – ", parts) : string.Join("–", parts);
}
