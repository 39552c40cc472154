using KazDefense.Domain.Records;
using KazDefense.Store.Records;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KazDefense.Web.Features.Api;

/// <summary>What the address of a record answers where there is no such published record.</summary>
internal sealed class DepartedRecord(RedirectQuery redirects)
{
    /// <summary>Where the record that stands for it now is read, or the problem: withdrawn, or never there.</summary>
    public async Task<(RedirectHttpResult? MovedTo, ProblemHttpResult Problem)> FindAsync(RecordKind kind, string slug, Func<string, string> address, CancellationToken ct)
    {
        var term = Term.Of(kind);
        return await redirects.FindAsync(kind, slug, ct) switch
        {
            { Into: { } into } => (TypedResults.LocalRedirect(address(into), permanent: true, preserveMethod: true), ApiProblems.NotFound("")),
            { } => (null, ApiProblems.Gone($"The {term} “{slug}” was withdrawn.")),
            null => (null, ApiProblems.NotFound($"There is no {term} “{slug}”.")),
        };
    }
}
