namespace KazDefense.Domain.Dates;

/// <summary>The grammar: what joins dates in words ("between", "before", a dash), over <see cref="WordedDateReader"/>'s single dates.</summary>
internal sealed class NaturalDateReader
{
    private readonly string _text;
    private readonly EdtfDate? _reference;
    private readonly WordedDateReader _reader;
    private readonly DateQualification _everywhere;

    public NaturalDateReader(string text, EdtfDate? reference)
    {
        (_text, _reference) = (text, reference);
        var tokens = NaturalDateToken.Split(text) ?? [];
        if (tokens is [.., { Kind: NaturalDateTokenKind.QuestionMark }])
        {
            tokens.RemoveAt(tokens.Count - 1);
            _everywhere = DateQualification.Uncertain;
        }
        _reader = new WordedDateReader(text, tokens, reference);
    }

    /// <summary>The date, or null and what is wrong.</summary>
    public EdtfDate? Read(out string? problem)
    {
        problem = null;
        if (ReadText(ref problem) is { } edtf)
            return EdtfDate.TryParse(edtf, out var date, out problem) ? date : null;
        problem ??= _reader.Problem ?? DateProblem.NotUnderstood(_text);
        return null;
    }

    private string? ReadText(ref string? problem)
    {
        var softened = _reader.TakeQualification();
        switch (_reader.TakeOneOf("by", "before", "after", "since", "until", "till", "between", "from"))
        {
            case "by":
                return Single(softened, ref problem, mayLackYear: false) is { } by ? $"[..{by.PointText}]" : null;
            case "before":
                return Single(softened, ref problem, mayLackYear: false) is { } before ? Before(before) : null;
            case "after":
                return Single(softened, ref problem, mayLackYear: false) is { } after ? $"[{after.PointText}..]" : null;
            case "until" or "till":
                return Single(softened, ref problem, mayLackYear: false) is { } until ? $"../{until.PointText}" : null;
            case "since":
                return Single(softened, ref problem) is { } since ? $"{since.PointText}/.." : null;
            case "between":
                return Several(softened, ref problem, Between) is [var low, var high] ? $"[{low.PointText}..{high.PointText}]" : null;
            case "from":
                return Several(softened, ref problem, To) switch
                {
                    [var start] => $"{start.PointText}/..",
                    [var start, var end] => $"{start.PointText}/{end.PointText}",
                    _ => null,
                };
            default:
                return Plain(softened, ref problem);
        }
    }

    /// <summary>No word before it: a date, a duration with a dash, or a choice with "or".</summary>
    private string? Plain(DateQualification softened, ref string? problem)
    {
        if (_reader.TakeSpan() is { } span)
            return _reader.AtEnd ? span.Softened(softened | _everywhere).EdtfText() : null;
        if (_reader.Problem is not null || _reader.Take() is not { } first)
            return null;
        first = first.Softened(softened);
        if (_reader.AtEnd)
            return Complete([first], tight: false, choice: false, ref problem, alone: true) is [var only] ? only.EdtfText() : null;
        if (_reader.TakeTo() is { } tight)
        {
            return _reader.Take() is { } end && Complete([first, end], tight, choice: false, ref problem) is [var a, var b]
                ? $"{a.PointText}/{b.PointText}"
                : null;
        }
        List<WordedDate> choice = [first];
        while (_reader.TakeComma() && _reader.Take() is { } next)
            choice.Add(next);
        if (_reader.TakeOneOf("or") is null || _reader.Take() is not { } last)
            return null;
        choice.Add(last);
        return Complete(choice, tight: false, choice: true, ref problem) is { } complete
            ? $"[{string.Join(',', complete.Select(c => c.PointText))}]"
            : null;
    }

    private WordedDate? Single(DateQualification softened, ref string? problem, bool mayLackYear = true)
    {
        var date = _reader.Take();
        if (date is { Year: 0 } && !mayLackYear)
        {
            // A deadline may as well lie ahead of the source: the latest one before it would be a guess.
            problem = date.Month > 0 ? DateProblem.NeedsYear(_text) : null;
            return null;
        }
        return date is null ? null : Complete([date.Softened(softened)], false, false, ref problem)?[0];
    }

    private delegate bool? Separator();

    private bool? Between() => _reader.TakeOneOf("and") is null ? _reader.TakeTo() : false;

    private bool? To() => _reader.TakeTo();

    /// <summary>One date, or two with the separator between.</summary>
    private List<WordedDate>? Several(DateQualification softened, ref string? problem, Separator separator)
    {
        if (_reader.Take() is not { } first)
            return null;
        if (separator() is not { } tight)
            return Complete([first.Softened(softened)], false, false, ref problem);
        return _reader.Take() is { } second
            ? Complete([first.Softened(softened), second.Softened(softened)], tight, false, ref problem)
            : null;
    }

    private List<WordedDate>? Complete(
        List<WordedDate> dates, bool tight, bool choice, ref string? problem, bool alone = false)
    {
        if (!_reader.AtEnd)
            return null;
        var completion = new WordedDateCompletion(_text, _reference);
        var complete = completion.Complete(dates, everySoftened: tight || choice, alone);
        problem = completion.Problem;
        return complete?.ConvertAll(d => d.Softened(_everywhere));
    }

    /// <summary>Up to the day, month or year before. Of what is itself soft nothing can be taken off.</summary>
    private static string Before(WordedDate date)
    {
        if (date.Part != PartOfPeriod.Whole || date.Qualification != DateQualification.None
            || !EdtfDate.TryParse(date.PointText, out var named))
            return $"[..{date.PointText}]";
        var eve = named.Earliest!.Value.AddDays(-1);
        var last = new WordedDate
        {
            Year = eve.Year,
            Month = named.Precision <= DatePrecision.Season ? eve.Month : 0,
            Day = named.Precision == DatePrecision.Day ? eve.Day : 0,
        };
        return $"[..{last.PointText}]";
    }
}
