using KazDefense.Domain.Dates;

namespace KazDefense.Domain.Documents;

/// <summary>What only an exercise has.</summary>
/// <param name="Series">The slug of its series (an actor of kind exercise-series), or null.</param>
/// <param name="Edition">The edition's name within the series, or null.</param>
/// <param name="Type">One of <see cref="Vocabulary.ExerciseTypes"/>, or null.</param>
public sealed record ExerciseDocument(string? Series, string? Edition, string? Type);

/// <summary>What only an act of an agreement has.</summary>
/// <param name="Instrument">Our key for the instrument, shared by all its acts.</param>
/// <param name="Form">One of <see cref="Vocabulary.AgreementForms"/>, or null.</param>
/// <param name="Cycle">Which cycle of a programme, or null.</param>
/// <param name="Term">For how long it runs, or null.</param>
public sealed record AgreementDocument(string Instrument, string? Form, string? Cycle, EdtfDate? Term);

/// <summary>What only a transfer has.</summary>
/// <param name="Mode"><c>gift</c>, <c>sale</c> or <c>loan</c>; null where the dossier says <c>unspecified</c> or nothing.</param>
/// <param name="Programme">The slug of the programme it runs under, or null.</param>
/// <param name="Items">What is transferred; keys are unique.</param>
public sealed record TransferDocument(string? Mode, string? Programme, IReadOnlyList<TransferItemDocument> Items);

/// <summary>One kind of equipment in a transfer.</summary>
/// <param name="Key">A short name, unique within the transfer.</param>
/// <param name="What">What it is.</param>
/// <param name="Number">How many, or null where not said.</param>
/// <param name="Condition"><c>new</c> or <c>used</c>, or null.</param>
/// <param name="Terms">Terms, or null.</param>
public sealed record TransferItemDocument(string Key, string What, double? Number, string? Condition, string? Terms);

/// <summary>What only training has.</summary>
/// <param name="Topic">In what, or null.</param>
/// <param name="Programme">The slug of the programme it runs under, or null.</param>
public sealed record TrainingDocument(string? Topic, string? Programme);
