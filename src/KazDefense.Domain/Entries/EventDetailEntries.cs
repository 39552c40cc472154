namespace KazDefense.Domain.Entries;

/// <summary>What only an exercise has, as typed.</summary>
public sealed class ExerciseEntry
{
    /// <summary>The slug of its series.</summary>
    public string? Series { get; set; }

    /// <summary>The edition's name within the series.</summary>
    public string? Edition { get; set; }

    /// <summary>One of <see cref="Documents.Vocabulary.ExerciseTypes"/>.</summary>
    public string? Type { get; set; }
}

/// <summary>What only an act of an agreement has, as typed.</summary>
public sealed class AgreementEntry
{
    /// <summary>Our key for the instrument; the event's slug where nothing is typed.</summary>
    public string? Instrument { get; set; }

    /// <summary>One of <see cref="Documents.Vocabulary.AgreementForms"/>.</summary>
    public string? Form { get; set; }

    /// <summary>Which cycle of a programme.</summary>
    public string? Cycle { get; set; }

    /// <summary>For how long it runs.</summary>
    public string? Term { get; set; }
}

/// <summary>What only a transfer has, as typed.</summary>
public sealed class TransferEntry
{
    /// <summary>One of <see cref="Documents.Vocabulary.TransferModes"/>.</summary>
    public string? Mode { get; set; }

    /// <summary>The slug of the programme it runs under.</summary>
    public string? Programme { get; set; }

    /// <summary>What is transferred.</summary>
    public List<TransferItemEntry> Items { get; set => field = EntryLists.Whole(value); } = [];
}

/// <summary>One kind of equipment in a transfer, as typed.</summary>
public sealed class TransferItemEntry
{
    /// <summary>A short name, unique within the transfer; where nothing is typed, made from <see cref="What"/>.</summary>
    public string? Key { get; set; }

    /// <summary>What it is.</summary>
    public string? What { get; set; }

    /// <summary>How many.</summary>
    public string? Number { get; set; }

    /// <summary>One of <see cref="Documents.Vocabulary.Conditions"/>.</summary>
    public string? Condition { get; set; }

    /// <summary>Terms.</summary>
    public string? Terms { get; set; }
}

/// <summary>What only training has, as typed.</summary>
public sealed class TrainingEntry
{
    /// <summary>In what.</summary>
    public string? Topic { get; set; }

    /// <summary>The slug of the programme it runs under.</summary>
    public string? Programme { get; set; }
}
