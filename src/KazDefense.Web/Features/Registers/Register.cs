using KazDefense.Domain.Events;
using KazDefense.Store.Registers;
using KazDefense.Web.Resources;

namespace KazDefense.Web.Features.Registers;

/// <summary>A way to sort a register.</summary>
/// <param name="Name">Its name in addresses; with a minus sign before it, backwards.</param>
/// <param name="Order">What it sorts by.</param>
public readonly record struct RegisterSort(string Name, RegisterOrder Order);

/// <summary>One of the four registers.</summary>
/// <param name="Kind">What it lists.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Orders">How it may be sorted.</param>
public sealed record Register(EventKind Kind, string Path, IReadOnlyList<RegisterSort> Orders)
{
    /// <summary>Acts of agreements, one instrument a line.</summary>
    public static Register Agreements { get; } = new(EventKind.Agreement, "/agreements", Sorts("party", null, null));

    /// <summary>Exercises.</summary>
    public static Register Exercises { get; } = new(EventKind.Exercise, "/exercises", Sorts("host", "participant", "troops"));

    /// <summary>Transfers of arms and equipment.</summary>
    public static Register Transfers { get; } = new(EventKind.Transfer, "/transfers", Sorts("supplier", "recipient", "number"));

    /// <summary>Training.</summary>
    public static Register Training { get; } = new(EventKind.Training, "/training", Sorts("provider", "recipient", "number"));

    /// <summary>All four.</summary>
    public static IReadOnlyList<Register> All { get; } = [Agreements, Exercises, Transfers, Training];

    /// <summary>The register of a kind, or null where the kind has none.</summary>
    public static Register? Of(EventKind kind) => All.FirstOrDefault(r => r.Kind == kind);

    /// <summary>What it is called.</summary>
    public string Title => RegisterTexts.Title(Kind);

    private static RegisterSort[] Sorts(string leading, string? others, string? quantity) =>
    [
        new("date", RegisterOrder.Date), new("title", RegisterOrder.Title), new("status", RegisterOrder.Status), new(leading, RegisterOrder.Leading),
        .. others is null ? Array.Empty<RegisterSort>() : [new(others, RegisterOrder.Others)],
        .. quantity is null ? Array.Empty<RegisterSort>() : [new(quantity, RegisterOrder.Quantity)],
    ];
}
