using KazDefense.Domain.Rules;
using KazDefense.Store.Registers;
using KazDefense.Store.Series;
using KazDefense.Web.Features.Timeline;
using KazDefense.Web.Shared.Coverage;
using KazDefense.Web.Shared.Evidence;

namespace KazDefense.Web.Features.Registers;

/// <summary>What a register's page shows.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Selected">The events selected as a timeline knows them: counts, facets, articles.</param>
/// <param name="Page">This page's lines.</param>
/// <param name="Series">The series there are; of exercises only.</param>
/// <param name="Evidence">What every value rests on.</param>
public sealed record RegisterView(RegisterRequest Request, TimelineView Selected, EventRegisterPage Page, IReadOnlyList<SeriesRow> Series, EvidenceSet Evidence)
{
    /// <summary>The years the articles cover.</summary>
    public CoveredYears Coverage { get; } = new(Selected.Articles);

    /// <summary>How many lines the filter selects.</summary>
    public int Lines => Page.Total ?? Selected.Tally.Total;

    /// <summary>The order a column's heading leads to: turned round where it is in force, otherwise the one that tells most at the top.</summary>
    public EventRegisterFilter SortedBy(RegisterOrder order) => Request.Filter with
    {
        Events = Request.Filter.Events with { Cursor = null },
        Order = order,
        Descending = order == Request.Filter.Order ? !Request.Filter.Descending : order is RegisterOrder.Quantity,
    };
}

/// <summary>A register, or what is wrong with what was asked for.</summary>
/// <param name="View">The register, or null.</param>
/// <param name="Findings">What is wrong.</param>
public sealed record RegisterAnswer(RegisterView? View, IReadOnlyList<Finding> Findings);
