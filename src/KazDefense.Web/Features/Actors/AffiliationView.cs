using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Sources;
using KazDefense.Store.Actors;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Actors;

/// <summary>An affiliation with all that the sources say of when it held.</summary>
/// <param name="Row">The affiliation.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Held">Whether it held at the date asked for; null where none is asked for.</param>
public sealed record AffiliationView(AffiliationRow Row, RecordEvidence Evidence, HeldAt? Held = null)
{
    /// <summary>When it held, or was seen to.</summary>
    public Tenure Tenure { get; } = TenureOf(Row);

    /// <summary>Whether it is an office rather than a membership.</summary>
    public bool IsOffice => Row.Role is AffiliationRole.Holder or AffiliationRole.Chair;

    /// <summary>The dates by which it stands in order: the period, or every date on which it was seen.</summary>
    public IReadOnlyList<EdtfDate> Dates => Tenure.Period is { } period ? [period] : Tenure.Seen;

    private static Tenure TenureOf(AffiliationRow row)
    {
        var claims = row.Claims.Where(c => c.Status is not ClaimStatus.Superseded).ToList();
        var until = claims.Where(c => c.SourceType is SourceType.Article && c.Status is ClaimStatus.Accepted).Max(c => c.SourceDate.Bounds.Latest);
        if (!row.IsObserved)
            return new(row.Date, [], until);
        // Another day on which a source sees somebody in office does not contradict the first.
        var dated = claims.Where(c => c.Field == "date").Select(c => EdtfDate.TryParse(c.Value, out var date) ? date : null).OfType<EdtfDate>();
        // An article that names somebody's office and no day saw it by the day it appeared.
        var datedBy = claims.Where(c => c.Field == "date").Select(c => c.Source).ToHashSet(StringComparer.Ordinal);
        var undated = claims.Where(c => c.Field is "body" or "role" && c.SourceType is SourceType.Article && c.Status is ClaimStatus.Accepted && !datedBy.Contains(c.Source) && c.SourceDate.Latest is not null)
            .Select(c => EdtfDate.NotAfter(c.SourceDate));
        return new(null, [.. dated.Append(row.Date).Concat(datedBy.Count == 0 ? [] : undated).Distinct().Order()], until);
    }
}
