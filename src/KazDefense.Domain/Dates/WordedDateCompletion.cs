namespace KazDefense.Domain.Dates;

/// <summary>
/// Gives dates said together what each leaves to its neighbours ("8–17 October 2012", "Oct 8–17, 2012") and, last of
/// all, to the date of the source.
/// </summary>
internal sealed class WordedDateCompletion(string text, EdtfDate? reference)
{
    /// <summary>Why the dates cannot be completed, or null.</summary>
    public string? Problem { get; private set; }

    /// <summary>The dates, each with year and, where it has a day, month; null and a problem where something is missing.</summary>
    /// <param name="said">The dates in the order of the words.</param>
    /// <param name="everySoftened">"About" before the first is meant for each.</param>
    /// <param name="alone">A date by itself, which may be several: of either winter, or of one of several years.</param>
    public List<WordedDate>? Complete(IReadOnlyList<WordedDate> said, bool everySoftened, bool alone)
    {
        List<WordedDate> dates = [.. said];
        BorrowMonths(dates);
        if (dates.TrueForAll(d => d.Year == 0) && !TakeYearFromSource(dates, alone))
            return null;
        BorrowYears(dates);
        if (dates.Exists(d => d.Year == 0 || (d.Day > 0 && d.Month == 0)))
            return Fail(dates.Exists(d => d.Year == 0 && d.Month > 0) ? DateProblem.NeedsYear(text) : DateProblem.NotUnderstood(text));
        if (everySoftened || dates[0] with { Qualification = said[0].Qualification } != said[0])
            dates = dates.ConvertAll(d => d.Softened(said[0].Qualification));
        if (dates.Exists(IsEitherWinter))
        {
            if (!alone || dates[0].Part != PartOfPeriod.Whole)
                return Fail(DateProblem.AmbiguousWinter(text));
            dates[0] = dates[0] with { Year = dates[0].Year - 1, Last = dates[0], Yearly = true };
        }
        return !alone && dates.Exists(d => d.Last is not null)
            ? Fail(DateProblem.SeveralDates(text))
            : dates;
    }

    private static bool IsEitherWinter(WordedDate date) =>
        date is { Month: DatePoint.Winter, WinterIsKnown: false, Yearly: false };

    /// <summary>"Oct 8–17": from the left; "8–17 October": from the right.</summary>
    private static void BorrowMonths(List<WordedDate> dates)
    {
        for (var i = 1; i < dates.Count; i++)
        {
            if (dates[i] is { Day: > 0, Month: 0 } && dates[i - 1] is { Day: > 0, Month: > 0 and var month })
                dates[i] = dates[i] with { Month = month };
        }
        for (var i = dates.Count - 2; i >= 0; i--)
        {
            if (dates[i] is { Day: > 0, Month: 0 } && dates[i + 1] is { Day: > 0, Month: > 0 and var month })
                dates[i] = dates[i] with { Month = month };
        }
    }

    private static void BorrowYears(List<WordedDate> dates)
    {
        for (var i = dates.Count - 2; i >= 0; i--)
        {
            if (dates[i] is { Year: 0, Month: > 0 } && dates[i + 1] is { Year: > 0 and var year, Month: > 0 })
                dates[i] = dates[i] with { Year = year };
        }
    }

    private bool TakeYearFromSource(List<WordedDate> dates, bool alone)
    {
        var last = dates[^1];
        if (last.Month == 0)
        {
            Fail(DateProblem.NotUnderstood(text));
            return false;
        }
        if (reference is null || last.Month > 12)
        {
            Fail(DateProblem.NeedsYear(text));
            return false;
        }
        if (SourceCalendar.Of(reference)?.Latest(last) is not { } dated
            || (dated.Last is { } latest && (!alone || latest.Year > dated.Year + 1)))
        {
            Fail(DateProblem.VagueReference(text, reference.Text));
            return false;
        }
        dates[^1] = dated;
        return true;
    }

    private List<WordedDate>? Fail(string problem)
    {
        Problem = problem;
        return null;
    }
}
