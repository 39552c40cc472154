using System.Globalization;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Store.Search;

/// <summary>What narrows the words, as rows hold it: a great many are compared.</summary>
internal readonly record struct SearchChoice(RecordKind? In, int? Kind, Standing? Standing, int? FirstYear, int LastYear)
{
    public static SearchChoice Of(SearchFilter filter)
    {
        // A kind's name belongs to one kind of records.
        var of = filter.Kind is { } term ? filter.In ?? SearchFilter.Kinds.FirstOrDefault(k => SearchFilter.KindsOf(k).Contains(term)) : filter.In;
        var kind = filter.Kind is null ? (int?)null : SearchFilter.KindsOf(of ?? RecordKind.Event).Index().Where(k => k.Item == filter.Kind).Select(k => k.Index + 1).FirstOrDefault();
        var first = filter.Year is null ? (int?)null : filter.Year is SearchFilter.NoYear ? 0 : int.Parse(filter.Year.TrimEnd('s'), CultureInfo.InvariantCulture);
        return new(of, kind, filter.Standing, first, filter.Year?.EndsWith('s') is true ? first.GetValueOrDefault() + 9 : first.GetValueOrDefault());
    }

    /// <summary>Whether a row is among what is chosen.</summary>
    public bool Admits(SearchKey key)
    {
        if ((In is { } of && key.In != of) || (Kind is { } kind && key.Kind != kind))
            return false;
        if (Standing is null && FirstYear is null)
            return true;
        return key.In is RecordKind.Event && (Standing is null || key.Standing == Standing) && (FirstYear is null || (key.Year >= FirstYear && key.Year <= LastYear));
    }
}
