using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>Dates stay within the years that the timeline knows.</summary>
public sealed class YearsRule : IRecordRule
{
    /// <inheritdoc />
    public IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts)
    {
        foreach (var (path, date) in DocumentDates.Of(record))
            if (date.Earliest?.Year < Vocabulary.FirstYear || date.Latest?.Year > Vocabulary.LastYear
                || date.Latest?.Year < Vocabulary.FirstYear || date.Earliest?.Year > Vocabulary.LastYear)
                yield return new(path, $"{date.Text} reaches outside {Vocabulary.FirstYear} to {Vocabulary.LastYear}. Is the year mistyped?");
    }
}
