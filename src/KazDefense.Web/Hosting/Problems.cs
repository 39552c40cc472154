using KazDefense.Domain.Rules;

namespace KazDefense.Web.Hosting;

/// <summary>Findings as machines read them.</summary>
public static class Problems
{
    /// <summary>Problem details (RFC 9457) with status 400: <c>errors</c> holds one list of messages per bad parameter.</summary>
    public static IResult ToProblem(this IReadOnlyList<Finding> findings) =>
        Results.ValidationProblem(findings.GroupBy(f => f.Where, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(f => f.Message).ToArray()));

    /// <summary>The day it is, in universal time.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
