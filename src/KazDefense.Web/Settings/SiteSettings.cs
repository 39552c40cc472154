namespace KazDefense.Web.Settings;

/// <summary>How much of the articles' own words readers see, where the texts are at hand.</summary>
public enum ArticleShow
{
    /// <summary>Nothing: only where the words stand.</summary>
    None = 1,

    /// <summary>The words that a value rests on, with a few around them.</summary>
    Passages,

    /// <summary>Whole paragraphs.</summary>
    Full,
}

/// <summary>What an operator may set, read once at the start.</summary>
/// <param name="DataFolder">Where the databases are.</param>
/// <param name="ArticlesFolder">Where the articles' texts are, or null for nowhere.</param>
/// <param name="ArticlesShow">How much of them is shown.</param>
/// <param name="SeedsFolder">Where the seeds are.</param>
public sealed record SiteSettings(string DataFolder, string? ArticlesFolder, ArticleShow ArticlesShow, string SeedsFolder)
{
    /// <summary>The file of facts.</summary>
    public string DatabaseFile => Path.Combine(DataFolder, Store.StoreRegistration.FileName);
}
