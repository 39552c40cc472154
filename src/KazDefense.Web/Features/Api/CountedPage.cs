using System.Globalization;
using KazDefense.Store.Timelines;
using KazDefense.Web.Features.Api.Shapes;
using KazDefense.Web.Features.Timeline;

namespace KazDefense.Web.Features.Api;

/// <summary>A page of a short list, whose cursor counts what came before.</summary>
internal readonly record struct CountedPage(int Offset, int Limit)
{
    /// <summary>Reads <c>cursor</c> and <c>limit</c>.</summary>
    public static CountedPage Read(QueryValues values) => new(
        values.Number(Parameter.Cursor, 0, int.MaxValue) ?? 0, values.Number(Parameter.Limit, 1, TimelineFilter.MaxLimit) ?? new TimelineFilter().Limit);

    /// <summary>The page of a whole list.</summary>
    public PageShape<TShape> Of<T, TShape>(IReadOnlyList<T> all, Func<T, TShape> shape) =>
        new(all.Count, Next(all.Count), [.. all.Skip(Offset).Take(Limit).Select(shape)]);

    /// <summary>Where the next page begins, or null on the last.</summary>
    public string? Next(int total) => Offset < total - Limit ? (Offset + Limit).ToString(CultureInfo.InvariantCulture) : null;
}
