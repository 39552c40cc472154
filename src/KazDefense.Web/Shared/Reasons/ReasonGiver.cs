using System.Globalization;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;

namespace KazDefense.Web.Shared.Reasons;

/// <summary>Somebody with the claims that say what part they had.</summary>
/// <param name="Slug">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Claims">What its part rests on.</param>
public sealed record Voice(string Slug, string Name, IReadOnlyList<ClaimRow> Claims);

/// <summary>Who gives a reason, and by which way it reached us.</summary>
/// <param name="Speakers">Who said it; nobody where the article judges for itself.</param>
/// <param name="Outlets">Whom the article cites for it, with the date.</param>
/// <param name="Articles">The articles that tell it: short names by slug.</param>
public sealed record ReasonGiver(IReadOnlyList<Voice> Speakers, IReadOnlyList<string> Outlets, IReadOnlyList<(string Slug, string Name)> Articles)
{
    /// <summary>The giver of a reason.</summary>
    public static ReasonGiver Of(EventDetail statement)
    {
        var accepted = statement.Claims.Where(c => c.Status is ClaimStatus.Accepted).ToList();
        return new(
            Voices(statement, Role.Speaker),
            [.. accepted.Where(c => c.OutletName is not null).Select(c => c.Cited is null ? c.OutletName! : $"{c.OutletName}, {DateText.Format(c.Cited, CultureInfo.CurrentCulture)}").Distinct()],
            [.. accepted.DistinctBy(c => c.Source).Select(c => (c.Source, SourceName.Short(c.SourceAuthors, c.SourcePublication, c.SourceTitle, c.SourceDate)))]);
    }

    /// <summary>Everybody with a role in an event.</summary>
    public static IReadOnlyList<Voice> Voices(EventDetail detail, Role role) =>
        [.. detail.Event.Participations.Where(p => p.Role == role).Select(p => new Voice(
            p.Actor.Record.Slug, p.Actor.Name, [.. detail.Claims.Where(c => c.IsAbout("participants", $"{p.Actor.Record.Slug}/{Term.Of(role)}"))]))];
}
