namespace KazDefense.Domain.Events;

/// <summary>What separates a fact from a hope. A status rests on a claim with the date of the report.</summary>
public enum EventStatus
{
    /// <summary>Suggested by one side; no answer is known.</summary>
    Proposed = 1,

    /// <summary>Intended by those who would do it.</summary>
    Planned,

    /// <summary>The author's speculation.</summary>
    Possible,

    /// <summary>Took place.</summary>
    Held,

    /// <summary>Signed.</summary>
    Signed,

    /// <summary>Has legal or practical effect.</summary>
    InForce,

    /// <summary>Under way when reported.</summary>
    Ongoing,

    /// <summary>Finished.</summary>
    Completed,

    /// <summary>Turned down.</summary>
    Refused,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Taken back after having been agreed.</summary>
    Withdrawn,

    /// <summary>Passed on by the source without vouching for it.</summary>
    Reported,

    /// <summary>The sources do not say.</summary>
    Unknown,
}
