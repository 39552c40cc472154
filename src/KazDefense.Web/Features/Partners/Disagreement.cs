using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;
using KazDefense.Store.Partners;

namespace KazDefense.Web.Features.Partners;

/// <summary>What a disagreement is about.</summary>
public enum DisagreementSubject
{
    /// <summary>An event.</summary>
    Event = 1,

    /// <summary>A name of the partner.</summary>
    Name,

    /// <summary>An observation.</summary>
    Observation,
}

/// <summary>Values of one field that do not agree: all stay, none is chosen for the reader.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Slug">The record's slug.</param>
/// <param name="Title">The record's title.</param>
/// <param name="Field">The field.</param>
/// <param name="Shown">What the record follows, in the order of the claims.</param>
/// <param name="Others">What says otherwise.</param>
public sealed record Disagreement(DisagreementSubject Subject, string Slug, string Title, string Field, IReadOnlyList<ClaimRow> Shown, IReadOnlyList<ClaimRow> Others)
{
    /// <summary>Every disagreement about a partner's events, numbers and names.</summary>
    public static IReadOnlyList<Disagreement> Of(PartnerDetail detail) =>
    [
        .. detail.Events.SelectMany(e => In(DisagreementSubject.Event, e.Event.Record.Slug, e.Event.Title, e.Claims)),
        .. detail.Observations.SelectMany(o => In(DisagreementSubject.Observation, o.Observation.Record.Slug, o.Observation.Indicator.Name, o.Claims)),
        .. In(DisagreementSubject.Name, detail.Row.Slug, detail.Row.Name, detail.Actor.Claims, c => detail.Actor.Row.Actor.Names.FirstOrDefault(n => n.Text == c.Item)?.Type.ToString()),
    ];

    private static IEnumerable<Disagreement> In(DisagreementSubject subject, string slug, string title, IReadOnlyList<ClaimRow> claims, Func<ClaimRow, string?>? sort = null) =>
        Dispute.Among(claims, sort).Select(d => new Disagreement(subject, slug, title, d.Field, d.Accepted, d.Others));
}
