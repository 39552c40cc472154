using KazDefense.Domain.Records;

namespace KazDefense.Domain.Entries;

/// <summary>An event as typed; see <see cref="Documents.EventDocument"/> for what each field means.</summary>
public sealed class EventEntry() : RecordEntry(RecordKind.Event)
{
    /// <summary>What it is, as a term.</summary>
    public string? Kind { get; set; }

    /// <summary>The subtype.</summary>
    public string? Subtype { get; set; }

    /// <summary>Our title.</summary>
    public string? Title { get; set; }

    /// <summary>Our summary.</summary>
    public string? Summary { get; set; }

    /// <summary>When: EDTF, or words such as <c>8–17 Oct 2012</c>.</summary>
    public string? Date { get; set; }

    /// <summary>EDTF from which relative words of <see cref="Date"/> count; where nothing is typed, the date of the first claim's source.</summary>
    public string? DateReference { get; set; }

    /// <summary>How the date is known, as a term; where nothing is typed, <c>stated</c>, or <c>none</c> for an open date.</summary>
    public string? DateBasis { get; set; }

    /// <summary>How the date was derived or inferred.</summary>
    public string? DateNote { get; set; }

    /// <summary>What became of it, as a term.</summary>
    public string? Status { get; set; }

    /// <summary>The date of the report that the status rests on; where nothing is typed, that of the first claim's source.</summary>
    public string? AsOf { get; set; }

    /// <summary>True for "a series of meetings" and the like.</summary>
    public bool Aggregate { get; set; }

    /// <summary>A remark.</summary>
    public string? Note { get; set; }

    /// <summary>Who, in which role.</summary>
    public List<ParticipantEntry> Participants { get; set => field = EntryLists.Whole(value); } = [];

    /// <summary>The slugs of where.</summary>
    public List<string> Places { get; set => field = EntryLists.Whole(value); } = [];

    /// <summary>How much.</summary>
    public List<MeasureEntry> Measures { get; set => field = EntryLists.Whole(value); } = [];

    /// <summary>How it stands to other events.</summary>
    public List<LinkEntry> Links { get; set => field = EntryLists.Whole(value); } = [];

    /// <summary>What only an exercise has, or null.</summary>
    public ExerciseEntry? Exercise { get; set; }

    /// <summary>What only an agreement has, or null.</summary>
    public AgreementEntry? Agreement { get; set; }

    /// <summary>What only a transfer has, or null.</summary>
    public TransferEntry? Transfer { get; set; }

    /// <summary>What only training has, or null.</summary>
    public TrainingEntry? Training { get; set; }
}

/// <summary>An actor's part in an event, as typed.</summary>
public sealed class ParticipantEntry
{
    /// <summary>The actor's slug.</summary>
    public string? Actor { get; set; }

    /// <summary>In which role, as a term.</summary>
    public string? Role { get; set; }

    /// <summary>People it brought.</summary>
    public string? People { get; set; }

    /// <summary>What it brought.</summary>
    public string? Note { get; set; }
}

/// <summary>A quantity of an event, as typed.</summary>
public sealed class MeasureEntry
{
    /// <summary>A short name, unique within the event; where nothing is typed, made from <see cref="Of"/> or <see cref="Unit"/>.</summary>
    public string? Key { get; set; }

    /// <summary>How much.</summary>
    public string? Quantity { get; set; }

    /// <summary>Of what unit.</summary>
    public string? Unit { get; set; }

    /// <summary>How exactly, as a term with spaces or hyphens; <c>exactly</c> where nothing is typed.</summary>
    public string? Qualifier { get; set; }

    /// <summary>What is counted.</summary>
    public string? Of { get; set; }

    /// <summary>Over what, as a term; <c>flow</c> where nothing is typed.</summary>
    public string? Basis { get; set; }
}

/// <summary>A link to another event, as typed.</summary>
public sealed class LinkEntry
{
    /// <summary>How this event stands to it, as a term.</summary>
    public string? Relation { get; set; }

    /// <summary>The other event's slug.</summary>
    public string? Event { get; set; }

    /// <summary>A remark.</summary>
    public string? Note { get; set; }
}
