using KazDefense.Domain.Rules;
using KazDefense.Store.Partners;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Shared.Foci;

namespace KazDefense.Web.Features.Partners;

/// <summary>The register, or what is wrong with what was asked for.</summary>
/// <param name="Register">The register, or null.</param>
/// <param name="Findings">What is wrong.</param>
public sealed record RegisterReading(PartnerRegister? Register, IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads the register of a request.</summary>
    public static async Task<RegisterReading> ReadAsync(PartnerQuery partners, PartnersRequest request, CancellationToken ct)
    {
        if (request.Findings.Count > 0)
            return new(null, request.Findings);
        var foci = await partners.FociAsync(ct);
        if (FocusChoice.Check(request.Focus, foci) is { Count: > 0 } unknown)
            return new(null, unknown);
        var all = await partners.RegisterAsync(request.Focus, ct) ?? [];
        var register = PartnerRegister.Of(all, request.Vector, request.Order);
        return request.Vector is { } vector && register.Vectors.All(v => v.Slug != vector) && all.Count > 0
            ? new(null, [Unknown(Parameter.Vector, vector, register.Vectors.Select(v => v.Slug))])
            : new(register, []);
    }

    private static Finding Unknown(string name, string value, IEnumerable<string> known)
    {
        var choices = known.ToList();
        var nearest = NearestName.Of(value, choices);
        return new(name, $"“{value}” is not one of {string.Join(", ", choices)}.{(nearest is null ? "" : $" Did you mean “{nearest}”?")}");
    }
}
