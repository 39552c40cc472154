using Xunit;

namespace KazDefense.TestKit;

/// <summary>A test that reads the articles' own text, which is not ours to ship: it runs where a folder of them is given.</summary>
public sealed class ArticlesFactAttribute : FactAttribute
{
    public ArticlesFactAttribute()
    {
        if (Folder is null)
            Skip = "The articles are not at hand: set Articles__Folder to the folder that holds their text files.";
    }

    /// <summary>The text in the folder whose name begins so.</summary>
    public static string File(string prefix) => Directory.EnumerateFiles(Folder!, prefix + "*").Single();

    /// <summary>The folder of texts, or null.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("Articles__Folder") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}

/// <summary>A test against the annotation of the articles by another hand: it runs where its folder is given.</summary>
public sealed class AnnotationFactAttribute : FactAttribute
{
    public AnnotationFactAttribute()
    {
        if (Folder is null)
            Skip = "The annotation is not at hand: set Annotation__Folder to the folder that holds article-000.json to article-004.json.";
    }

    /// <summary>The folder of the annotation, or null.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable("Annotation__Folder") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}
