using KazDefense.Domain.Actors;
using KazDefense.Domain.Events;
using KazDefense.Domain.Indicators;
using KazDefense.Domain.Places;
using KazDefense.Domain.Records;
using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Documents;

/// <summary>The terms that seeds may use, each list under the name it has in <c>docs/dossier.schema.json</c>.</summary>
public static class Vocabulary
{
    /// <summary>The longest title of an event, in characters.</summary>
    public const int MaxTitle = 120;

    /// <summary>The longest summary of an event, in characters.</summary>
    public const int MaxSummary = 600;

    /// <summary>The first year a date may touch.</summary>
    public const int FirstYear = 1800;

    /// <summary>The last year a date may touch.</summary>
    public const int LastYear = 2100;

    /// <summary>The types of exercise.</summary>
    public static IReadOnlyCollection<string> ExerciseTypes { get; } = ["field", "command-staff", "peacekeeping", "counter-terrorism", "naval", "air"];

    /// <summary>The forms of agreement.</summary>
    public static IReadOnlyCollection<string> AgreementForms { get; } =
        ["treaty", "framework", "plan", "programme-cycle", "memorandum", "protocol", "agreement", "joint-statement"];

    /// <summary>The modes of transfer; <c>unspecified</c> is where the source does not say.</summary>
    public static IReadOnlyCollection<string> TransferModes { get; } = ["gift", "sale", "loan", Unspecified];

    /// <summary>The conditions of equipment.</summary>
    public static IReadOnlyCollection<string> Conditions { get; } = ["new", "used"];

    /// <summary>The kinds of outlet.</summary>
    public static IReadOnlyCollection<string> OutletKinds { get; } =
        ["newspaper", "agency", "broadcaster", "website", "journal", "government", "magazine", "document"];

    /// <summary>The colour tokens of vectors: Euro-Atlantic, Russia, China, Turkic, Central Asia, United Nations and other.</summary>
    public static IReadOnlyCollection<string> VectorTokens { get; } = ["ea", "ru", "cn", "tu", "ca", "un"];

    /// <summary>How exactly a quantity is known, as dossiers write it: with spaces.</summary>
    public static IReadOnlyCollection<string> Qualifiers { get; } = [.. Term.All<Qualifier>().Select(t => t.Replace('-', ' '))];

    /// <summary>The version of the dossier format.</summary>
    public const string DossierVersion = "1";

    /// <summary>The mode of a transfer that no source says was a gift, a sale or a loan.</summary>
    public const string Unspecified = "unspecified";

    /// <summary>Every list of terms that a dossier uses, by its name in the schema.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyCollection<string>> OfDossiers { get; } = new Dictionary<string, IReadOnlyCollection<string>>
    {
        ["kind"] = Term.All<EventKind>(),
        ["subtype"] = [.. Enum.GetValues<EventKind>().SelectMany(EventSubtypes.Of).Distinct()],
        ["status"] = Term.All<EventStatus>(),
        ["dateBasis"] = Term.All<DateBasis>(),
        ["role"] = Term.All<Role>(),
        ["relation"] = Term.All<Relation>(),
        ["qualifier"] = Qualifiers,
        ["basis"] = Term.All<MeasureBasis>(),
        ["nature"] = Term.All<ObservationNature>(),
        ["affiliationRole"] = Term.All<AffiliationRole>(),
        ["nameType"] = Term.All<NameType>(),
        ["sourceType"] = Term.All<SourceType>(),
        ["claimStatus"] = Term.All<ClaimStatus>(),
        ["exerciseType"] = ExerciseTypes,
        ["agreementForm"] = AgreementForms,
        ["transferMode"] = TransferModes,
        ["condition"] = Conditions,
    };

    /// <summary>Every list of terms that the files beside the dossiers use, by its name in the documentation.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyCollection<string>> OfRegisters { get; } = new Dictionary<string, IReadOnlyCollection<string>>
    {
        ["actorKind"] = Term.All<ActorKind>(),
        ["placeKind"] = Term.All<PlaceKind>(),
        ["outletKind"] = OutletKinds,
        ["vectorToken"] = VectorTokens,
    };
}
