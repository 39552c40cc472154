namespace KazDefense.Domain.Rules;

/// <summary>How long and how many things may be, where people type them.</summary>
public static class Limits
{
    /// <summary>The longest reason for a change, in characters.</summary>
    public const int Reason = 300;

    /// <summary>The longest name of an actor, place, outlet or vector, and other texts of one line.</summary>
    public const int Name = 200;

    /// <summary>The longest title of a source.</summary>
    public const int SourceTitle = 400;

    /// <summary>The longest note, definition or locator.</summary>
    public const int Note = 2000;

    /// <summary>The longest address of a page.</summary>
    public const int Address = 2000;

    /// <summary>The longest value of a claim.</summary>
    public const int ClaimedValue = 1000;

    /// <summary>The most participants of an event.</summary>
    public const int Participants = 60;

    /// <summary>The most places of an event.</summary>
    public const int Places = 20;

    /// <summary>The most measures of an event, or items of a transfer.</summary>
    public const int Measures = 40;

    /// <summary>The most links of an event.</summary>
    public const int Links = 60;

    /// <summary>The most names of an actor or place, or authors or pairs of a source.</summary>
    public const int Names = 200;

    /// <summary>The most claims of a record.</summary>
    public const int Claims = 2000;

    /// <summary>The most members of a vector.</summary>
    public const int Members = 300;

    /// <summary>The most passages of a claim.</summary>
    public const int Passages = 20;

    /// <summary>What a quantity stays below: beyond it numbers are no longer exact.</summary>
    public const double Quantity = 1e15;
}
