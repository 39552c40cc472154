namespace KazDefense.Web.Features.Api.Shapes;

/// <summary>A page of a list.</summary>
/// <typeparam name="T">What it lists.</typeparam>
/// <param name="Total">How many the filter selects.</param>
/// <param name="Next">Goes into <c>cursor</c> for the next page; null on the last.</param>
/// <param name="Items">This page's.</param>
public sealed record PageShape<T>(int Total, string? Next, IReadOnlyList<T> Items);
