namespace KazDefense.Domain.Documents;

/// <summary>How much fits: lengths in characters, and counts.</summary>
public static class Limits
{
    /// <summary>The longest name of an actor, place, outlet or vector, and other texts of one line.</summary>
    public const int MaxName = 200;

    /// <summary>The longest title of a source.</summary>
    public const int MaxSourceTitle = 400;

    /// <summary>The longest note, definition or locator.</summary>
    public const int MaxNote = 2000;

    /// <summary>The longest address of a page.</summary>
    public const int MaxAddress = 2000;

    /// <summary>The longest value of a claim.</summary>
    public const int MaxClaimedValue = 1000;

    /// <summary>The most participants of an event.</summary>
    public const int MaxParticipants = 60;

    /// <summary>The most places of an event.</summary>
    public const int MaxPlaces = 20;

    /// <summary>The most measures of an event, or items of a transfer.</summary>
    public const int MaxMeasures = 40;

    /// <summary>The most links of an event.</summary>
    public const int MaxLinks = 60;

    /// <summary>The most names of an actor or place, or authors or pairs of a source.</summary>
    public const int MaxNames = 200;

    /// <summary>The most claims of a record.</summary>
    public const int MaxClaims = 2000;

    /// <summary>The most members of a vector.</summary>
    public const int MaxMembers = 300;

    /// <summary>The most passages of a claim.</summary>
    public const int MaxPassages = 20;

    /// <summary>What a quantity stays below: beyond it numbers are no longer exact.</summary>
    public const double MaxQuantity = 1e15;
}
