using KazDefense.Domain.Rules;
using KazDefense.Store.Registers;
using KazDefense.Web.Features.Timeline;

namespace KazDefense.Web.Features.Registers;

/// <summary>What an address of a register asks for.</summary>
/// <param name="Register">Which register.</param>
/// <param name="Filter">Which lines, in which order; what was not understood is left out of it.</param>
/// <param name="Findings">What was not understood, under the parameter's name.</param>
public sealed record RegisterRequest(Register Register, EventRegisterFilter Filter, IReadOnlyList<Finding> Findings)
{
    /// <summary>How many lines a page has where the address does not say.</summary>
    public const int UsualLimit = 50;

    /// <summary>The page whose filters are offered.</summary>
    public FilteredPage Page => new(
        Register.Path,
        events => Urls.Register(Register, Filter with { Events = events with { Kinds = [Register.Kind] } }),
        events => Urls.RegisterParameters(Register, Filter with { Events = events with { Kinds = [Register.Kind] } }))
    {
        OffersKinds = false,
    };
}
