namespace KazDefense.Store.Seeding.Reading;

/// <summary>Where something stands in the seeds.</summary>
/// <param name="File">The file, relative to the folder of seeds, with forward slashes.</param>
/// <param name="Line">The line, from 1; null for the file as a whole.</param>
internal readonly record struct Position(string File, int? Line = null)
{
    public override string ToString() => Line is { } line ? $"{File}:{line}" : File;
}
