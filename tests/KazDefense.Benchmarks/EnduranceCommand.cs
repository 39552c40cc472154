using System.Globalization;
using KazDefense.TestKit;
using KazDefense.TestKit.Endurance;

namespace KazDefense.Benchmarks;

/// <summary><c>endurance</c>: --saves N (10,000), --writers N (8), --kills N (50). Ends with 1 when anything was lost or is wrong.</summary>
internal static class EnduranceCommand
{
    public static async Task<int> RunAsync(IReadOnlyDictionary<string, string> options)
    {
        using var folder = new TemporaryFolder();
        var result = await EnduranceRun.RunAsync(folder.Path, Repository.Seeds, Number("--saves", 10_000), Number("--writers", 8), Number("--kills", 50));
        foreach (var problem in result.Lost.Concat(result.Problems).Take(20))
            Console.WriteLine(problem);
        Console.WriteLine(result);
        return result.Lost.Count + result.Problems.Count == 0 ? 0 : 1;

        int Number(string name, int otherwise) => options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
    }
}
