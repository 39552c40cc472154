using System.Text.RegularExpressions;

namespace KazDefense.Store.Tests.Plans;

/// <summary>A command and the steps SQLite takes to answer it.</summary>
public sealed partial record CommandPlan(string Sql, IReadOnlyList<string> Steps)
{
    // Those that grow with the number of events, and have an index for every way they are asked.
    private static readonly string[] Large = ["Events", "Involvements", "Participations", "Records", "Claims", "Passages", "EventPlaces", "ActorYears", "PairYears", "ExerciseDetails", "AgreementDetails", "TransferItems", "Measures", "EventLinks"];

    /// <summary>The steps that read a large table, or an index of it, from end to end.</summary>
    public IEnumerable<string> Scans()
    {
        var large = Alias().Matches(Sql).Where(m => Large.Contains(m.Groups[1].Value)).Select(m => m.Groups[2].Value).ToHashSet();
        return Steps.Where(s => Scan().Match(s) is { Success: true } scan && large.Contains(scan.Groups[1].Value));
    }

    /// <summary>The command with its plan, for a failing test to show.</summary>
    public override string ToString() => $"{string.Join('\n', Steps)}\nof\n{Sql}";

    [GeneratedRegex("\"(\\w+)\" AS \"(\\w+)\"")]
    private static partial Regex Alias();

    [GeneratedRegex(@"^SCAN (\w+)")]
    private static partial Regex Scan();
}
