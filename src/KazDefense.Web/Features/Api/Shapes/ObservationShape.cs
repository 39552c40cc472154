using KazDefense.Domain.Records;
using KazDefense.Store.Claims;
using KazDefense.Store.Observations;

namespace KazDefense.Web.Features.Api.Shapes;

/// <summary>A number about a subject, or a pair, at a time.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Indicator">What is observed.</param>
/// <param name="Subject">Of whom.</param>
/// <param name="Counterpart">Towards whom, or null.</param>
/// <param name="Date">When.</param>
/// <param name="Quantity">How much.</param>
/// <param name="Unit">Of what unit.</param>
/// <param name="Qualifier"><c>exactly</c>, <c>about</c>, <c>at least</c> or <c>up to</c>.</param>
/// <param name="Nature"><c>actual</c>, <c>target</c> or <c>expected</c>.</param>
/// <param name="Basis"><c>flow</c>, <c>stock</c> or <c>cumulative</c>.</param>
/// <param name="Derivation">The step by which it was worked out, or null.</param>
/// <param name="Claims">What it rests on.</param>
public sealed record ObservationShape(
    string Slug, string Indicator, string Subject, string? Counterpart, DateShape Date, double Quantity, string Unit, string Qualifier,
    string Nature, string Basis, string? Derivation, IReadOnlyList<ClaimShape> Claims)
{
    /// <summary>The shape of an observation.</summary>
    /// <param name="detail">The observation.</param>
    /// <param name="words">The source's words for a claim, where at hand.</param>
    public static ObservationShape Of(ObservationDetail detail, Func<ClaimRow, string?> words)
    {
        var o = detail.Observation;
        return new(
            o.Record.Slug, o.Indicator.Slug, o.Subject.Record.Slug, o.Counterpart?.Record.Slug, DateShape.Of(o.Date, o.DateBasis),
            o.Quantity, o.Unit, MeasureShape.InWords(o.Qualifier), Term.Of(o.Nature), Term.Of(o.Basis), o.Derivation,
            [.. detail.Claims.Select(c => ClaimShape.Of(c, words(c)))]);
    }
}
