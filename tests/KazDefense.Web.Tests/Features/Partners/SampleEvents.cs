using KazDefense.Domain.Actors;
using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;
using KazDefense.Store.Claims;
using KazDefense.Store.Events;

namespace KazDefense.Web.Tests.Features.Partners;

/// <summary>Events as the store returns them, with no more than a test says.</summary>
internal static class SampleEvents
{
    private static int _last;

    public static EventDetail Make(
        EventKind kind, EventStatus status, string? subtype = null, bool isAggregate = false, string date = "2010-01-20",
        string? instrument = null, IReadOnlyList<Measure>? measures = null, IReadOnlyList<ClaimRow>? claims = null)
    {
        var id = ++_last;
        var e = new Event
        {
            Id = id,
            Record = new Domain.Records.Record { Id = id, Kind = RecordKind.Event, Slug = $"event-{id}" },
            Kind = kind,
            Subtype = subtype,
            Title = $"Event {id}",
            Summary = "",
            Date = EdtfDate.Parse(date),
            DateBasis = DateBasis.Stated,
            Status = status,
            AsOf = EdtfDate.Parse("2010"),
            IsAggregate = isAggregate,
            Agreement = instrument is null ? null : new AgreementDetails { Instrument = instrument },
        };
        e.Measures.AddRange(measures ?? []);
        return new(e, "tu", claims ?? [], []);
    }

    public static ClaimRow Claim(string field, string value, ClaimStatus status = ClaimStatus.Accepted, string? item = null, string source = "article-000", string? outlet = null) =>
        new(field, item, value, status, source, $"Title of {source}", EdtfDate.Parse("2010-02"), null, null, [], outlet, outlet, null, null, null);

    public static Measure Measure(double quantity, Qualifier qualifier, MeasureBasis basis) =>
        new() { Key = $"{basis}", Quantity = quantity, Unit = "people", Qualifier = qualifier, Of = "soldiers", Basis = basis };
}
