using KazDefense.Domain.Dates;
using KazDefense.Domain.Documents;
using KazDefense.Domain.Events;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Rules;

/// <summary>A date that no source states says how it came about; one without any basis says only by when, or from when.</summary>
public sealed class DateBasisRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts) => record switch
    {
        EventDocument e => Check(e.Date, e.DateBasis, e.DateNote),
        SourceDocument s => Check(s.Date, s.DateBasis, s.DateNote),
        ObservationDocument o => Check(o.Date, o.DateBasis, o.DateNote),
        _ => [],
    };

    private static IEnumerable<Finding> Check(EdtfDate date, DateBasis basis, string? note)
    {
        if (basis is DateBasis.Derived or DateBasis.Inferred && string.IsNullOrWhiteSpace(note))
            yield return new("dateNote", $"The date is {Term.Of(basis)}. Say how: what was reckoned, or what it was concluded from.");
        if (basis is DateBasis.None && date is { Earliest: not null, Latest: not null })
            yield return new("dateBasis", $"{date.Text} is more than no source says. Choose how it is known, or write only by when, such as [..2010-02], or from when, such as [2010-02..].");
    }
}
