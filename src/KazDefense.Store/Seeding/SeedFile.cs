namespace KazDefense.Store.Seeding;

/// <summary>A seed file as last loaded, so that an unchanged folder is recognised without reading it through.</summary>
public sealed class SeedFile
{
    /// <summary>Relative to the seeds folder, with forward slashes.</summary>
    public required string Path { get; set; }

    /// <summary>SHA-256 of its bytes.</summary>
    public required string Hash { get; set; }
}
