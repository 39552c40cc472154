using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;

namespace KazDefense.Domain.Entries;

/// <summary>Reads typed fields one by one and collects what is wrong beside each; reading goes on, so that one pass finds everything.</summary>
internal sealed class EntryFields
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>False once anything could not be read; what was read then is not to be used.</summary>
    public bool IsSound => _findings.Count == 0;

    public void Add(string path, string message) => _findings.Add(new(path, message));

    /// <summary>A text, or null.</summary>
    public string? Text(string path, string? typed)
    {
        var text = TypedText.Of(typed, out var problem);
        if (problem is not null)
            Add(path, problem);
        return text;
    }

    /// <summary>A text of one line, or null.</summary>
    public string? Line(string path, string? typed)
    {
        var text = Text(path, typed);
        if (text is null || !text.Contains('\n', StringComparison.Ordinal))
            return text;
        Add(path, "One line is expected here. Take out the line breaks.");
        return null;
    }

    /// <summary>A text of one line that must be there.</summary>
    public string Needed(string path, string? typed, string message)
    {
        var before = _findings.Count;
        var text = Line(path, typed);
        if (text is null && _findings.Count == before)
            Add(path, message);
        return text!;
    }

    /// <summary>The value of a term; what stands for nothing typed, or a finding where nothing may.</summary>
    public T Term<T>(string path, string? typed, T? otherwise = null) where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            if (otherwise is null)
                Add(path, $"Choose one: {string.Join(", ", Records.Term.All<T>())}.");
            return otherwise.GetValueOrDefault();
        }
        return Word(path, TypedText.Term(typed), Records.Term.All<T>()) is { } word && Records.Term.TryParse<T>(word, out var value) ? value : default;
    }

    /// <summary>One of the words, or null.</summary>
    public string? Word(string path, string? typed, IReadOnlyCollection<string> words)
    {
        if (Line(path, typed) is not { } text)
            return null;
        if (words.Contains(text))
            return text;
        if (words.Contains(TypedText.Term(text)))
            return TypedText.Term(text);
        Add(path, $"There is no {TypedText.Quote(text)} here. {TypedText.Choice(text, words)}");
        return null;
    }

    /// <summary>A date in words or EDTF, or null.</summary>
    public EdtfDate? Date(string path, string? typed, EdtfDate? reference = null)
    {
        if (Line(path, typed) is not { } text)
            return null;
        if (!NaturalDate.TryParse(text, reference, out var date, out var problem))
            Add(path, problem);
        return date;
    }

    /// <summary>A date that must be there.</summary>
    public EdtfDate NeededDate(string path, string? typed, EdtfDate? reference = null)
    {
        if (string.IsNullOrWhiteSpace(typed))
            Add(path, "Say when, such as 8–17 Oct 2012, about 2003 or 2009-10.");
        return Date(path, typed, reference)!;
    }

    /// <summary>A number, or null.</summary>
    public double? Number(string path, string? typed)
    {
        if (Line(path, typed) is not { } text)
            return null;
        if (TypedText.Number(text) is { } number)
            return number;
        Add(path, $"A number is expected here, such as 52, 5.57 or 1,500, without unit, not {TypedText.Quote(text)}.");
        return null;
    }

    /// <summary>A number that must be there.</summary>
    public double NeededNumber(string path, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            Add(path, "Say how much: a number such as 52, 5.57 or 1,500.");
        return Number(path, typed).GetValueOrDefault();
    }

    /// <summary>A whole number, or null.</summary>
    public int? Count(string path, string? typed)
    {
        if (Number(path, typed) is not { } number)
            return null;
        if (number == Math.Floor(number) && Math.Abs(number) <= int.MaxValue)
            return (int)number;
        Add(path, "A whole number is expected here, such as 500.");
        return null;
    }
}
