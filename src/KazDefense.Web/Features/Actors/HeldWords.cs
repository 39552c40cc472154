using System.Globalization;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Actors;

/// <summary>When something held, in words.</summary>
internal static class HeldWords
{
    /// <summary>“seen 20 January 2010 and 5 September 2012”, or the period.</summary>
    public static string When(IReadOnlyList<EdtfDate> dates, bool isPeriod) => isPeriod ? Date(dates[0]) : ActorTexts.SeenOnAll(List([.. dates.Select(Date)]));

    /// <summary>“possible: seen before (…) and after (…), not then”.</summary>
    public static string Of(HeldAt held) => ActorTexts.Certainty(Of(held.Certainty), Reason(held));

    /// <summary>How sure it is, in a word.</summary>
    public static string Of(HeldCertainty certainty) => certainty switch
    {
        HeldCertainty.Certain => ActorTexts.Certain,
        HeldCertainty.Possible => ActorTexts.Possible,
        _ => ActorTexts.Near,
    };

    /// <summary>A date as people write it.</summary>
    public static string Date(EdtfDate date) => DateText.Format(date, CultureInfo.CurrentCulture);

    /// <summary>“a, b and c”.</summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} {ActorTexts.And} {words[^1]}";

    private static string Reason(HeldAt held) => held.Reason switch
    {
        HeldReason.SeenThen => ActorTexts.SeenThen(Date(held.Dates[0])),
        HeldReason.WithinPeriod => ActorTexts.WithinPeriod(Date(held.Dates[0])),
        HeldReason.MaybeWithinPeriod => ActorTexts.MaybeWithinPeriod(Date(held.Dates[0])),
        HeldReason.MaybeSeenThen => ActorTexts.MaybeSeenThen(Date(held.Dates[0])),
        HeldReason.SeenAround => ActorTexts.SeenAround(Date(held.Dates[0]), Date(held.Dates[1])),
        HeldReason.SeenBefore => ActorTexts.SeenBefore(Date(held.Dates[0])),
        _ => ActorTexts.SeenAfter(Date(held.Dates[0])),
    };
}
