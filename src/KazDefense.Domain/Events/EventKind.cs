namespace KazDefense.Domain.Events;

/// <summary>What an event is. In data and addresses the kind is written in lower case with hyphens (<c>agreement</c>).</summary>
public enum EventKind
{
    /// <summary>A joint or national exercise, one edition.</summary>
    Exercise = 1,

    /// <summary>One dated act of one instrument: proposed, signed, in force and so on.</summary>
    Agreement,

    /// <summary>A visit, talks, a call or a session of a body.</summary>
    Meeting,

    /// <summary>A sale, gift or loan of arms or equipment.</summary>
    Transfer,

    /// <summary>People trained.</summary>
    Training,

    /// <summary>Advice or help with reform, doctrine, capacity or infrastructure.</summary>
    Assistance,

    /// <summary>Troops contributed, access, overflight, basing or return.</summary>
    Deployment,

    /// <summary>Joining, leaving or standing in an organisation or programme.</summary>
    Membership,

    /// <summary>Doctrine, reform, budget, law or structure of forces.</summary>
    Policy,

    /// <summary>Joint production, maintenance, exhibition or construction.</summary>
    Industry,

    /// <summary>Something said: an offer, an invitation, a position, a criticism, an assessment.</summary>
    Statement,

    /// <summary>What frames cooperation but is none: a war, a trade corridor, a crisis. Shown, never counted.</summary>
    Context,
}
