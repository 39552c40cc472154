namespace KazDefense.Domain.Events;

/// <summary>What an actor did in an event. The first fourteen are parties; the rest are only what it is about.</summary>
public enum Role
{
    /// <summary>Where or by whom it was held.</summary>
    Host = 1,

    /// <summary>Took part.</summary>
    Participant,

    /// <summary>Signed.</summary>
    Signatory,

    /// <summary>Made the offer or proposal.</summary>
    Proposer,

    /// <summary>The one an offer, invitation or demand is made to.</summary>
    Addressee,

    /// <summary>Gave help, access or training.</summary>
    Provider,

    /// <summary>Got help, access, training or equipment.</summary>
    Recipient,

    /// <summary>Sold.</summary>
    Supplier,

    /// <summary>Bought.</summary>
    Buyer,

    /// <summary>Came.</summary>
    Visitor,

    /// <summary>Gave troops or units.</summary>
    Contributor,

    /// <summary>Refused, cancelled or withdrew.</summary>
    Refuser,

    /// <summary>Joined, left or belongs.</summary>
    Member,

    /// <summary>Built.</summary>
    Builder,

    /// <summary>Said it.</summary>
    Speaker,

    /// <summary>It was said of, or done to, without taking part.</summary>
    Subject,

    /// <summary>Looked on.</summary>
    Observer,

    /// <summary>Named beside it.</summary>
    Mentioned,
}

/// <summary>Whether an actor took part or the event is only about it.</summary>
public enum RoleClass
{
    /// <summary>Took part. Partners, pairs, balance and network count parties only.</summary>
    Party = 1,

    /// <summary>The event is about it.</summary>
    About,
}

/// <summary>How roles fall into classes.</summary>
public static class Roles
{
    /// <summary>The class of a role.</summary>
    public static RoleClass ClassOf(Role role) => role <= Role.Builder ? RoleClass.Party : RoleClass.About;
}
