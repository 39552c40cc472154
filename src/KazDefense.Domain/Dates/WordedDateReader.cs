namespace KazDefense.Domain.Dates;

/// <summary>Takes single dates, and the words between them, off a list of tokens.</summary>
internal sealed class WordedDateReader(string text, IReadOnlyList<NaturalDateToken> tokens, EdtfDate? reference)
{
    private int _at;

    public bool AtEnd => _at == tokens.Count;

    /// <summary>What is wrong, where that is more than not being understood.</summary>
    public string? Problem { get; private set; }

    private NaturalDateToken? Ahead(int by = 0) => _at + by < tokens.Count ? tokens[_at + by] : null;

    private string WordAhead(int by = 0) => Ahead(by)?.Word ?? "";

    public string? TakeOneOf(params ReadOnlySpan<string> words)
    {
        var word = WordAhead();
        if (word.Length == 0 || !words.Contains(word))
            return null;
        _at++;
        return word;
    }

    public bool TakeComma() => TakeKind(NaturalDateTokenKind.Comma) is not null;

    /// <summary>A dash or "to": whether it is a dash without spaces; null where there is neither.</summary>
    public bool? TakeTo()
    {
        if (TakeKind(NaturalDateTokenKind.Dash) is { } dash)
            return dash.Tight;
        if (!NaturalDateWords.To.Contains(WordAhead()))
            return null;
        _at++;
        return false;
    }

    public DateQualification TakeQualification()
    {
        var all = DateQualification.None;
        for (; NaturalDateWords.Qualifications.TryGetValue(WordAhead(), out var one); _at++)
            all |= one;
        return all;
    }

    /// <summary>"Earlier this year", "later this month".</summary>
    public WordedDate? TakeSpan()
    {
        if (WordAhead() is not ("earlier" or "later") || WordAhead(1) != "this"
            || !NaturalDateWords.Units.TryGetValue(WordAhead(2), out var unit)
            || unit is not (CalendarUnit.Month or CalendarUnit.Year))
            return null;
        var isEarlier = WordAhead() == "earlier";
        _at += 3;
        return Calendar() is not { } calendar ? null : isEarlier ? calendar.Earlier(unit) : calendar.Later(unit);
    }

    /// <summary>A single date with what softens or narrows it, as far as its words go.</summary>
    public WordedDate? Take()
    {
        var softened = TakeQualification();
        var part = PartOfPeriod.Whole;
        if (NaturalDateWords.Parts.TryGetValue(WordAhead(), out var found))
        {
            part = found;
            _at++;
            TakeKind(NaturalDateTokenKind.Dash);
        }
        return (TakeRelative() ?? TakeAbsolute()) is { } date && Problem is null
            ? (date with { Part = part }).Softened(softened)
            : null;
    }

    private WordedDate? TakeRelative()
    {
        if (NaturalDateWords.Days.TryGetValue(WordAhead(), out var days))
            return Away(1, calendar => calendar.Away(CalendarUnit.Day, days));
        if (NaturalDateWords.Neighbours.TryGetValue(WordAhead(), out var neighbour)
            && NaturalDateWords.Units.TryGetValue(WordAhead(1), out var unit) && unit != CalendarUnit.Day)
        {
            return Away(2, calendar => unit == CalendarUnit.Week ? calendar.Week(neighbour) : calendar.Away(unit, neighbour));
        }
        if (!NaturalDateWords.Counts.TryGetValue(WordAhead(), out var count))
            count = Ahead() is { Kind: NaturalDateTokenKind.Number, Number: var digits } ? digits : 0;
        return count > 0
            && NaturalDateWords.Units.TryGetValue(WordAhead(1), out var counted)
            && NaturalDateWords.Directions.TryGetValue(WordAhead(2), out var direction)
            ? Away(3, calendar => calendar.Away(counted, direction * count))
            : null;
    }

    private WordedDate? Away(int words, Func<SourceCalendar, WordedDate> read)
    {
        _at += words;
        return Calendar() is { } calendar ? read(calendar) : null;
    }

    private SourceCalendar? Calendar()
    {
        var calendar = reference is null ? null : SourceCalendar.Of(reference);
        if (calendar is null)
            Problem = reference is null ? DateProblem.NeedsReference(text) : DateProblem.VagueReference(text, reference.Text);
        return calendar;
    }

    private WordedDate? TakeAbsolute()
    {
        if (TakeKind(NaturalDateTokenKind.Calendar) is { } calendar)
            return new() { Year = calendar.Year, Month = calendar.Month, Day = calendar.Day, WinterIsKnown = true };
        if (TakeKind(NaturalDateTokenKind.Winter) is { } winter)
            return new() { Year = winter.Year, Month = DatePoint.Winter, WinterIsKnown = true };
        if (TakeKind(NaturalDateTokenKind.Decade) is { } decade)
            return Decade(decade.Number);
        if (Ahead() is { Kind: NaturalDateTokenKind.Number, Number: var century } && WordAhead(1) == "century")
        {
            _at += 2;
            return new() { Year = 100 * (century - 1), Rounding = DatePrecision.Century };
        }
        return TakeYear() is { } year ? new() { Year = year } : TakeDayAndMonth();
    }

    /// <summary>"8 October 2012", "October 8, 2012", "October 2012", "spring 2009", "8".</summary>
    private WordedDate? TakeDayAndMonth()
    {
        var day = TakeDay();
        var month = TakeMonth(day > 0);
        if (day == 0 && month is > 0 and <= 12)
            day = TakeDay();
        if (day == 0 && month == 0)
            return null;
        if (Ahead()?.Kind == NaturalDateTokenKind.Comma && Ahead(1) is { } next && IsYear(next))
            _at++;
        var date = new WordedDate { Year = TakeYear() ?? 0, Month = month, Day = day };
        return date is { Year: 0, Month: > 0 } ? TakeNeighbouringYear(date) : date;
    }

    /// <summary>"May last year": of several years where the source's date leaves several.</summary>
    private WordedDate? TakeNeighbouringYear(WordedDate date)
    {
        if (!NaturalDateWords.Neighbours.TryGetValue(WordAhead(), out var neighbour) || WordAhead(1) != "year")
            return date;
        return Away(2, calendar => calendar.Away(CalendarUnit.Year, neighbour)) is not { } year ? null
            : year.Last is null ? (date with { Year = year.Year }).Softened(year.Qualification)
            : (date with { Year = year.Year, Last = date with { Year = year.Last.Year }, Yearly = true }).Softened(year.Qualification);
    }

    private WordedDate? Decade(int year)
    {
        if (year % 10 != 0)
            return null;
        // "The 2000s" are the years to 2009 in any article so far; "the 1900s" are as often the whole century.
        if (year % 100 == 0 && year != 2000)
            Problem = DateProblem.AmbiguousCentury(text);
        return new() { Year = year, Rounding = DatePrecision.Decade };
    }

    private int TakeMonth(bool afterDay)
    {
        if (!NaturalDateWords.Months.TryGetValue(WordAhead(), out var month) || (afterDay && month > 12))
            return 0;
        _at++;
        return month;
    }

    private int TakeDay()
    {
        if (Ahead() is not { Kind: NaturalDateTokenKind.Number, Number: >= 1 and <= 31 and var day })
            return 0;
        _at++;
        return day;
    }

    private int? TakeYear()
    {
        if (Ahead() is not { } token || !IsYear(token))
            return null;
        _at++;
        return token.Number;
    }

    private static bool IsYear(NaturalDateToken token) => token is { Kind: NaturalDateTokenKind.Number, Number: >= 1000 };

    private NaturalDateToken? TakeKind(NaturalDateTokenKind kind)
    {
        if (Ahead() is not { } token || token.Kind != kind)
            return null;
        _at++;
        return token;
    }
}
