using KazDefense.Domain.Documents;

namespace KazDefense.Domain.Rules;

/// <summary>One rule that records keep. A rule knows no database: what it needs of the world it is told.</summary>
public interface IRecordRule
{
    /// <summary>What breaks the rule; <see cref="Finding.Where"/> is the path of a field (<c>date</c>, <c>participants/kazakhstan/host</c>).</summary>
    IEnumerable<Finding> Check(RecordDocument record, RuleFacts facts);
}

/// <summary>Every rule, for forms, the API, pasted rows and the seeds alike.</summary>
public static class RecordRules
{
    /// <summary>The rules, in the order in which their findings come.</summary>
    public static IReadOnlyList<IRecordRule> All { get; } =
    [
        new SlugRule(),
        new TextLengthRule(),
        new CountRule(),
        new YearsRule(),
        new DateBasisRule(),
        new EventKindRule(),
        new VocabularyRule(),
        new CodeRule(),
        new AddressRule(),
        new ParticipationRule(),
        new PlacesRule(),
        new MeasuresRule(),
        new LinksRule(),
        new NamesRule(),
        new AffiliationRule(),
        new CoordinatesRule(),
        new ObservationRule(),
        new VectorRule(),
        new SourceRule(),
        new KnownReferencesRule(),
        new ReferenceSortRule(),
        new ClaimedFieldRule(),
        new EvidenceRule(),
        new PassageRule(),
        new CitedDateRule(),
        new ProofRule(),
        new RecordInUseRule(),
    ];

    /// <summary>What is wrong with a document; empty when it may be saved.</summary>
    public static IReadOnlyList<Finding> Check(RecordDocument record, RuleFacts facts) => [.. All.SelectMany(rule => rule.Check(record, facts)).Distinct()];
}
