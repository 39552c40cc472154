using System.Text.Json.Serialization;
using KazDefense.Domain.Actors;
using KazDefense.Domain.Records;
using KazDefense.Store.Actors;
using KazDefense.Store.Claims;

namespace KazDefense.Web.Features.Api.Shapes;

/// <summary>An actor.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name it is shown by.</param>
/// <param name="Names">All its names.</param>
/// <param name="Codes">Its identifiers elsewhere.</param>
/// <param name="Vectors">The vectors it belongs to.</param>
/// <param name="Events">How many events it comes into.</param>
/// <param name="Affiliations">What it belongs to; left out in lists.</param>
public sealed record ActorShape(
    string Slug, string Kind, string Name, IReadOnlyList<NameShape> Names, ActorCodesShape Codes, IReadOnlyList<string> Vectors, int Events,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<AffiliationShape>? Affiliations = null)
{
    /// <summary>The shape of an actor in a list.</summary>
    public static ActorShape Of(ActorRow row) => new(
        row.Actor.Record.Slug, Term.Of(row.Actor.Kind), row.Actor.Name,
        [.. row.Actor.Names.Select(n => new NameShape(n.Text, Term.Of(n.Type), n.Language, n.Script))],
        new(row.Actor.Iso2, row.Actor.Iso3, row.Actor.Cow, row.Actor.Wikidata), row.Vectors, row.Events);

    /// <summary>The shape of one actor.</summary>
    /// <param name="detail">The actor.</param>
    /// <param name="words">The source's words for a claim, where at hand.</param>
    public static ActorShape Of(ActorDetail detail, Func<ClaimRow, string?> words) =>
        Of(detail.Row) with { Affiliations = [.. detail.BelongsTo.Select(a => AffiliationShape.Of(a, words))] };
}

/// <summary>One name of an actor.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Type">What it is to its bearer.</param>
/// <param name="Language">BCP 47 language.</param>
/// <param name="Script">ISO 15924 script.</param>
public sealed record NameShape(string Text, string Type, string Language, string Script);

/// <summary>Identifiers of an actor elsewhere; null where there is none.</summary>
/// <param name="Iso2">ISO 3166-1 alpha-2.</param>
/// <param name="Iso3">ISO 3166-1 alpha-3.</param>
/// <param name="Cow">Correlates of War country number.</param>
/// <param name="Wikidata">Wikidata item.</param>
public sealed record ActorCodesShape(string? Iso2, string? Iso3, string? Cow, string? Wikidata);

/// <summary>An actor's place in a body.</summary>
/// <param name="Body">To what it belongs.</param>
/// <param name="Role">How: member, part-of, chair or holder.</param>
/// <param name="Office">The office held, or null.</param>
/// <param name="Date">The period, or when it was seen.</param>
/// <param name="Observed">Whether the date is only when it was seen.</param>
/// <param name="Claims">What it rests on.</param>
public sealed record AffiliationShape(string Body, string Role, string? Office, DateShape Date, bool Observed, IReadOnlyList<ClaimShape> Claims)
{
    internal static AffiliationShape Of(AffiliationRow row, Func<ClaimRow, string?> words) => new(
        row.Body, Term.Of(row.Role), row.Office, DateShape.Of(row.Date, null), row.IsObserved, [.. row.Claims.Select(c => ClaimShape.Of(c, words(c)))]);
}
