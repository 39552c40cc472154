using System.Globalization;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Events;
using KazDefense.Store.Editing;

namespace KazDefense.Web.Features.Editing.Bulk;

/// <summary>What an editor wants done with the chosen events, as sent.</summary>
public sealed class BulkForm
{
    /// <summary>The chosen events with the versions that were shown: <c>slug@3</c>.</summary>
    internal List<string> Events { get; set; } = [];

    /// <summary><c>claim</c>, <c>status</c>, <c>aggregate</c>, <c>single</c> or <c>withdraw</c>.</summary>
    public string? Do { get; set; }

    /// <summary>The status to set.</summary>
    public string? Status { get; set; }

    /// <summary>What the claim is for: paths of fields.</summary>
    internal List<string> For { get; set; } = [];

    /// <summary>The claim's source.</summary>
    public string? Source { get; set; }

    /// <summary>Where in an article: its paragraph.</summary>
    public string? Paragraph { get; set; }

    /// <summary>The words of the article that say so.</summary>
    public string? Words { get; set; }

    /// <summary>Where in a dataset or reference.</summary>
    public string? Locator { get; set; }

    /// <summary>Whom the source cites, by name.</summary>
    public string? Outlet { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>The events and versions; what is none is left out.</summary>
    public IReadOnlyList<SeenRecord> Seen() => [.. Events
        .Select(e => e.Split('@'))
        .Where(e => e.Length == 2 && int.TryParse(e[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .Select(e => new SeenRecord(e[0], int.Parse(e[1], CultureInfo.InvariantCulture)))];

    /// <summary>The claim as typed; null where none is.</summary>
    public ClaimEntry? Claim() => Do is "status" or "claim" && !string.IsNullOrWhiteSpace(Source)
        ? new ClaimEntry { For = Do == "status" ? ["status"] : [.. For], Source = Source, Paragraph = Paragraph?.Trim(), Words = Words?.Trim(), Locator = Locator, Outlet = Outlet }
        : null;

    /// <summary>What is to be done.</summary>
    public BulkAction Action(EventStatus? status, ClaimEntry? claim) => new()
    {
        Status = status,
        IsAggregate = Do switch { "aggregate" => true, "single" => false, _ => null },
        Withdraw = Do == "withdraw",
        Claim = claim,
    };
}
