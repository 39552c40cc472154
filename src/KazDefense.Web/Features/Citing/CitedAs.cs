namespace KazDefense.Web.Features.Citing;

/// <summary>The endings of an address that ask for its citation.</summary>
public static class CitedAs
{
    public const string BibTex = ".bib";
    public const string CslJson = ".csl.json";
    public const string Plain = ".txt";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [BibTex, CslJson, Plain];
}
