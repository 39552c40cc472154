using KazDefense.Domain.Codes;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;

namespace KazDefense.Web.Features.Api.Shapes;

/// <summary>An event with everything about it.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Subtype">Its subtype, or null.</param>
/// <param name="Status">Its status, as of the report it rests on.</param>
/// <param name="Deed">Whether it counts as having happened; an aggregate or context never does.</param>
/// <param name="Aggregate">Whether it stands for several and is not counted.</param>
/// <param name="Title">Our title.</param>
/// <param name="Summary">Our summary.</param>
/// <param name="Date">When.</param>
/// <param name="Participants">Who, in which role.</param>
/// <param name="Places">Where.</param>
/// <param name="Measures">How much.</param>
/// <param name="Codes">In other schemes.</param>
/// <param name="Claims">What each value rests on.</param>
/// <param name="Links">How it stands to other events; those that begin here.</param>
/// <param name="Version">Counts its revisions from 1.</param>
/// <param name="Updated">When it last changed, UTC.</param>
public sealed record EventShape(
    string Slug, string Kind, string? Subtype, string Status, bool Deed, bool Aggregate, string Title, string Summary, DateShape Date,
    IReadOnlyList<ParticipantShape> Participants, IReadOnlyList<PlaceShape> Places, IReadOnlyList<MeasureShape> Measures,
    CodesShape Codes, IReadOnlyList<ClaimShape> Claims, IReadOnlyList<LinkShape> Links, int Version, DateTime Updated)
{
    /// <summary>The shape of an event.</summary>
    /// <param name="detail">The event.</param>
    /// <param name="words">The source's words for a claim, where at hand.</param>
    public static EventShape Of(EventDetail detail, Func<ClaimRow, string?> words)
    {
        var e = detail.Event;
        var codes = Crosswalk.Of(e.Kind, e.Subtype, e.Status);
        return new(
            e.Record.Slug, Term.Of(e.Kind), e.Subtype, Term.Of(e.Status), e.IsCounted && e.Standing is Standing.Deed, e.IsAggregate,
            e.Title, e.Summary, DateShape.Of(e.Date, e.DateBasis),
            [.. e.Participations.Select(p => new ParticipantShape(p.Actor.Record.Slug, p.Actor.Name, Term.Of(p.Role), Term.Of(Roles.ClassOf(p.Role))))],
            [.. e.Places.Select(p => new PlaceShape(p.Place.Record.Slug, p.Place.Name, p.Place.Latitude, p.Place.Longitude))],
            [.. e.Measures.Select(MeasureShape.From)],
            new(codes.Plover, codes.Cameo),
            [.. detail.Claims.Select(c => ClaimShape.Of(c, words(c)))],
            [.. detail.Links.Where(l => l.IsOutgoing).Select(l => new LinkShape(Term.Of(l.Relation), l.Other.Slug))],
            e.Record.Version, ToSecond(e.Record.Updated));
    }

    private static DateTime ToSecond(DateTime at) => new(at.Ticks - (at.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
}

/// <summary>An actor's part in an event.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Role">In which role.</param>
/// <param name="Class"><c>party</c> or <c>about</c>.</param>
public sealed record ParticipantShape(string Actor, string Name, string Role, string Class);

/// <summary>Where an event was.</summary>
/// <param name="Slug">The place.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lat">Degrees north (WGS 84); null while no reference is cited.</param>
/// <param name="Lon">Degrees east (WGS 84); null while no reference is cited.</param>
public sealed record PlaceShape(string Slug, string Name, double? Lat, double? Lon);

/// <summary>A quantity.</summary>
/// <param name="Quantity">How much.</param>
/// <param name="Unit">Of what unit.</param>
/// <param name="Qualifier"><c>exactly</c>, <c>about</c>, <c>at least</c> or <c>up to</c>.</param>
/// <param name="Of">What is counted.</param>
/// <param name="Basis"><c>flow</c> in a period, <c>stock</c> at a time, <c>cumulative</c>; only flows may be summed.</param>
public sealed record MeasureShape(double Quantity, string Unit, string Qualifier, string Of, string Basis)
{
    internal static MeasureShape From(Measure m) => new(m.Quantity, m.Unit, InWords(m.Qualifier), m.Of, Term.Of(m.Basis));

    /// <summary>A qualifier as people write it.</summary>
    internal static string InWords(Qualifier qualifier) => Term.Of(qualifier).Replace('-', ' ');
}

/// <summary>The codes of an event in other schemes.</summary>
/// <param name="Plover">PLOVER, or null where none fits.</param>
/// <param name="Cameo">CAMEO, a text because its leading zeros count, or null where none fits.</param>
public sealed record CodesShape(string? Plover, string? Cameo);

/// <summary>How an event stands to another.</summary>
/// <param name="Relation">How.</param>
/// <param name="Event">The other event.</param>
public sealed record LinkShape(string Relation, string Event);
