namespace KazDefense.Domain.Events;

/// <summary>The subtypes each kind may have. A subtype may always be left out.</summary>
public static class EventSubtypes
{
    private static readonly Dictionary<EventKind, string[]> ByKind = new()
    {
        [EventKind.Exercise] = ["joint", "national"],
        [EventKind.Agreement] = ["proposed", "signed", "ratified", "in-force", "renewed", "expired", "replaced"],
        [EventKind.Meeting] = ["visit", "host", "talks", "call", "session"],
        [EventKind.Transfer] = ["gift", "sale", "loan", "unspecified"],
        [EventKind.Training] = [],
        [EventKind.Assistance] = ["reform", "doctrine", "capacity", "infrastructure", "advice"],
        [EventKind.Deployment] = ["troops", "access", "overflight", "base", "return"],
        [EventKind.Membership] = ["join", "leave", "member", "chair"],
        [EventKind.Policy] = ["doctrine", "reform", "budget", "law", "structure", "orientation"],
        [EventKind.Industry] = ["production", "maintenance", "exhibition", "construction"],
        [EventKind.Statement] = ["offer", "invitation", "position", "criticism", "assessment"],
        [EventKind.Context] = ["war", "corridor", "crisis", "economy", "other"],
    };

    /// <summary>The subtypes of a kind, perhaps none.</summary>
    public static IReadOnlyList<string> Of(EventKind kind) => ByKind[kind];
}
