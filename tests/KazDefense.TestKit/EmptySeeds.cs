using KazDefense.Store.Seeding;

namespace KazDefense.TestKit;

/// <summary>Seeds that say nothing, so that a sample stays what it is.</summary>
public static class EmptySeeds
{
    /// <summary>A folder of them within another.</summary>
    public static string In(TemporaryFolder folder)
    {
        foreach (var register in SeedFolder.Registers)
            folder.Write($"no-seeds/{register}", $"{Path.GetFileNameWithoutExtension(register)}: []\n");
        Directory.CreateDirectory(Path.Combine(folder.Path, "no-seeds", SeedFolder.Articles));
        return Path.Combine(folder.Path, "no-seeds");
    }
}
