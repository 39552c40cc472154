using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Records;
using KazDefense.Domain.Rules;
using Microsoft.Extensions.Primitives;

namespace KazDefense.Web.Features.Timeline;

/// <summary>Reads values of a query string. What cannot be read becomes a finding under the parameter's name, never an exception.</summary>
internal sealed class QueryValues(IEnumerable<KeyValuePair<string, StringValues>> query)
{
    private const int LongestShown = 60;
    private const int MostValues = 20;

    private readonly Dictionary<string, List<string>> _values = query
        .GroupBy(p => p.Key, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.SelectMany(p => p.Value).Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim()).ToList(), StringComparer.Ordinal);

    public List<Finding> Findings { get; } = [];

    public IEnumerable<string> Names => _values.Where(v => v.Value.Count > 0).Select(v => v.Key);

    /// <summary>Refuses the timeline's other filters where only some are answered: silence would look like an answer.</summary>
    public void Allow(params string[] names)
    {
        foreach (var name in Names.Except(names).Where(n => Parameter.All.Contains(n) || Domain.Rules.NearestName.Of(n, names) is not null))
            Report(name, $"“{name}” is no filter here. There are: {string.Join(", ", names)}.");
    }

    public void Report(string name, string message) => Findings.Add(new(name, message));

    /// <summary>The value of a parameter that may stand once, or null.</summary>
    public string? One(string name)
    {
        var values = All(name);
        if (values.Count > 1)
            Report(name, $"“{name}” may be given once, and is given {values.Count.ToString(CultureInfo.InvariantCulture)} times.");
        return values.Count == 0 ? null : values[0];
    }

    /// <summary>Every value as given.</summary>
    public IReadOnlyList<string> Texts(string name) => All(name);

    /// <summary>Names in addresses. What a person types (“United States”) is taken for the name it would have.</summary>
    public IReadOnlyList<string> Slugs(string name)
    {
        var slugs = new List<string>();
        foreach (var value in All(name))
        {
            var slug = string.Join('-', value.ToLowerInvariant().Split([' ', '\t', '_'], StringSplitOptions.RemoveEmptyEntries));
            if (!Slug.IsValid(slug))
                Report(name, $"{Shown(value)} cannot be a name: names here are words of Latin letters and digits joined by hyphens, as in “united-states”.");
            else if (!slugs.Contains(slug))
                slugs.Add(slug);
        }
        return slugs;
    }

    public string? OneSlug(string name) => One(name) is not null && Slugs(name) is [var slug, ..] ? slug : null;

    public IReadOnlyList<T> Terms<T>(string name) where T : struct, Enum
    {
        var terms = new List<T>();
        foreach (var value in All(name))
            if (Choice<T>(name, value) is { } term && !terms.Contains(term))
                terms.Add(term);
        return terms;
    }

    public T? OneTerm<T>(string name) where T : struct, Enum => One(name) is { } value ? Choice<T>(name, value) : null;

    /// <summary>One of a few words, or null.</summary>
    public string? OneOf(string name, params string[] choices)
    {
        var value = One(name);
        if (value is null || choices.Contains(value))
            return value;
        Report(name, $"{Shown(value)} is not one of {string.Join(", ", choices)}.");
        return null;
    }

    /// <summary>A date, in EDTF or in words; words like “last year” are taken from the day given.</summary>
    public EdtfDate? Date(string name, DateOnly today)
    {
        if (One(name) is not { } value)
            return null;
        if (NaturalDate.TryParse(value, EdtfDate.Day(today), out var date, out var problem))
            return date;
        Report(name, problem ?? $"{Shown(value)} is not understood as a date.");
        return null;
    }

    public int? Number(string name, int least, int most)
    {
        if (One(name) is not { } value)
            return null;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Report(name, FormattableString.Invariant($"{Shown(value)} is not a whole number from {least} to {most}."));
        return null;
    }

    /// <summary>Calendar years, and 0 for the word that stands for no one year.</summary>
    public IReadOnlyList<int> Years(string name, string none)
    {
        var years = new List<int>();
        foreach (var value in All(name))
            if (value == none)
                years.Add(0);
            else if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999)
                years.Add(year);
            else
                Report(name, $"{Shown(value)} is not a year. Give one as in “2009”, or “{none}” for events of no one known year.");
        return years;
    }

    public static string Shown(string value) => $"“{(value.Length > LongestShown ? value[..LongestShown] + "…" : value)}”";

    private List<string> All(string name)
    {
        var values = _values.GetValueOrDefault(name) ?? [];
        if (values.Count <= MostValues)
            return values;
        if (!Findings.Exists(f => f.Where == name))
            Report(name, FormattableString.Invariant($"“{name}” is given {values.Count} times; {MostValues} are allowed."));
        return values[..MostValues];
    }

    private T? Choice<T>(string name, string value) where T : struct, Enum
    {
        var sought = value.ToLowerInvariant();
        if (Term.TryParse<T>(sought, out var term))
            return term;
        var nearest = NearestName.Of(sought, Term.All<T>());
        Report(name, $"{Shown(value)} is not one of {string.Join(", ", Term.All<T>())}.{(nearest is null ? "" : $" Did you mean “{nearest}”?")}");
        return null;
    }
}
