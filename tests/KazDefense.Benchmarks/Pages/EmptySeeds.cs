using KazDefense.Store.Seeding;
using KazDefense.TestKit;

namespace KazDefense.Benchmarks.Pages;

/// <summary>Seeds that say nothing, so that a sample stays what it is.</summary>
internal static class EmptySeeds
{
    public static string In(TemporaryFolder folder)
    {
        foreach (var register in SeedFolder.Registers)
            folder.Write($"no-seeds/{register}", $"{Path.GetFileNameWithoutExtension(register)}: []\n");
        Directory.CreateDirectory(Path.Combine(folder.Path, "no-seeds", SeedFolder.Articles));
        return Path.Combine(folder.Path, "no-seeds");
    }
}
