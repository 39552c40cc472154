using KazDefense.Domain.Events;
using KazDefense.Store.Timelines;

namespace KazDefense.Store.Registers;

/// <summary>By what the lines of a register are ordered.</summary>
public enum RegisterOrder
{
    /// <summary>By date; an instrument by its earliest act that is asked for, backwards by its latest.</summary>
    Date = 1,

    /// <summary>By title.</summary>
    Title,

    /// <summary>By status, from what was proposed to what was refused.</summary>
    Status,

    /// <summary>By the first actor of <see cref="EventRegisterFilter.Leading"/>.</summary>
    Leading,

    /// <summary>By the first actor of any other role of a party.</summary>
    Others,

    /// <summary>By the largest number of people, or of what is transferred.</summary>
    Quantity,
}

/// <summary>Which lines of the register of one kind are asked for, and in which order.</summary>
/// <param name="Events">Which events; its kind is the register's, its own order is not looked at.</param>
/// <param name="Order">By what they are ordered.</param>
/// <param name="Descending">Whether the last comes first. What has no value stays at the end.</param>
public sealed record EventRegisterFilter(TimelineFilter Events, RegisterOrder Order = RegisterOrder.Date, bool Descending = false)
{
    /// <summary>The register's kind.</summary>
    public EventKind Kind => Events.Kinds[0];

    /// <summary>The roles of a kind that stand in the first column of parties: who held, signed or gave.</summary>
    public static IReadOnlyList<Role> Leading(EventKind kind) => kind switch
    {
        EventKind.Exercise => [Role.Host],
        EventKind.Transfer or EventKind.Training => [.. Parties.Except([Role.Recipient, Role.Buyer])],
        _ => Parties,
    };

    /// <summary>The roles of a kind that stand in the second column of parties, perhaps none.</summary>
    public static IReadOnlyList<Role> Others(EventKind kind) => [.. Parties.Except(Leading(kind))];

    private static IReadOnlyList<Role> Parties { get; } = [.. Enum.GetValues<Role>().Where(r => Roles.ClassOf(r) is RoleClass.Party)];
}
