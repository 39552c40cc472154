using KazDefense.Domain.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KazDefense.Web.Features.Api;

/// <summary>What the API answers when it cannot do what is asked: problem details (RFC 9457).</summary>
internal static class ApiProblems
{
    /// <summary>400 with a list of messages for each parameter that is wrong.</summary>
    public static ValidationProblem BadRequest(IEnumerable<Finding> findings) => TypedResults.ValidationProblem(
        findings.GroupBy(f => f.Where).ToDictionary(g => g.Key, g => g.Select(f => f.Message).Distinct().ToArray()),
        title: "The request has parameters that cannot be understood.");

    /// <summary>410 for what was withdrawn.</summary>
    public static ProblemHttpResult Gone(string what) => TypedResults.Problem(what, statusCode: StatusCodes.Status410Gone, title: "Withdrawn");

    /// <summary>404 that says what there is none of.</summary>
    public static ProblemHttpResult NotFound(string what) => TypedResults.Problem(what, statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
