using System.Text.Json.Serialization;

namespace KazDefense.Web.Features.Citing;

/// <summary>A citation as an item of CSL-JSON (the input data schema of the Citation Style Language, 1.0.2).</summary>
public sealed record CslJson(string Id, string Type, string Title)
{
    /// <summary>The media type of a list of them.</summary>
    public const string MediaType = "application/vnd.citationstyles.csl+json; charset=utf-8";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<CslName>? Author { get; init; }
    [JsonPropertyName("container-title"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? ContainerTitle { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Publisher { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Volume { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Issue { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public CslDate? Issued { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public CslDate? Accessed { get; init; }
    [JsonPropertyName("URL"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Url { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Language { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Version { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Note { get; init; }

    /// <summary>The item.</summary>
    public static CslJson Of(Citation c) => new(c.Key, TypeOf(c), c.Title)
    {
        // As written: which part of a name is the family's is not ours to guess.
        Author = c.Authors.Count > 0 ? [.. c.Authors.Select(a => new CslName(a))] : null,
        ContainerTitle = c.Container,
        Publisher = c.Publisher,
        Volume = c.Volume,
        Issue = c.Issue,
        Issued = CslDate.Of(c.Issued),
        Accessed = c.Accessed is { } accessed ? CslDate.Of(accessed) : null,
        Url = c.Address,
        Language = c.Language,
        Note = c.Note,
        Version = c.Version is { } version ? FormattableString.Invariant($"{version}") : null,
    };

    private static string TypeOf(Citation c) => c.Type switch
    {
        CitedType.Article => "article-journal",
        CitedType.Dataset => "dataset",
        CitedType.Entry => "entry",
        _ => "webpage",
    };
}

/// <summary>A name that is not taken apart.</summary>
public sealed record CslName(string Literal);

/// <summary>A date: in parts where they say it, otherwise in words.</summary>
public sealed record CslDate
{
    [JsonPropertyName("date-parts"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<IReadOnlyList<int>>? DateParts { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool Circa { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Literal { get; init; }

    /// <summary>The date.</summary>
    public static CslDate Of(CitedDate date) => new() { DateParts = date.Parts.Count > 0 ? date.Parts : null, Circa = date.IsApproximate, Literal = date.Parts.Count > 0 ? null : date.Words };
}
