using KazDefense.Web.Features.Partners;

namespace KazDefense.Web.Shared.Foci;

/// <summary>
/// Whose cooperation the reader looks at, as the address says. It is remembered nowhere else: every link to a page
/// that knows a focus carries it on.
/// </summary>
/// <param name="Slug">The focus's slug.</param>
public sealed record AddressFocus(string Slug)
{
    /// <summary>What is meant where the address names none, or none that may be looked at.</summary>
    public static AddressFocus Usual { get; } = new(PartnersRequest.DefaultFocus);

    /// <summary>Whether addresses leave it out.</summary>
    public bool IsUsual => Slug == Usual.Slug;

    /// <summary>The focus of the address being answered.</summary>
    public static AddressFocus Of(HttpContext? context) => context?.Features.Get<AddressFocus>() ?? Usual;
}
