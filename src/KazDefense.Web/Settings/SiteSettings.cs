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

/// <summary>Who may read.</summary>
public enum ReadingAccess
{
    /// <summary>Everyone.</summary>
    Anonymous = 1,

    /// <summary>Whoever has an account.</summary>
    SignedIn,
}

/// <summary>The administrator that an unattended start makes where there is none.</summary>
/// <param name="Email">Their address.</param>
/// <param name="PasswordFile">The file that holds their password.</param>
public sealed record AdminSettings(string Email, string PasswordFile);

/// <summary>What an operator may set, read once at the start.</summary>
/// <param name="DataFolder">Where the databases are.</param>
/// <param name="ArticlesFolder">Where the articles' texts are, or null for nowhere.</param>
/// <param name="ArticlesShow">How much of them is shown.</param>
/// <param name="SeedsFolder">Where the seeds are.</param>
public sealed record SiteSettings(string DataFolder, string? ArticlesFolder, ArticleShow ArticlesShow, string SeedsFolder)
{
    /// <summary>Where readers find the site, without a stroke at the end; null where each request says it.</summary>
    public string? Address { get; init; }

    /// <summary>Who may read.</summary>
    public ReadingAccess Reading { get; init; } = ReadingAccess.Anonymous;

    /// <summary>Whether nobody publishes their own.</summary>
    public bool FourEyes { get; init; }

    /// <summary>The administrator to make unattended, or null.</summary>
    public AdminSettings? Admin { get; init; }

    /// <summary>The proxies, beside those of this machine, that say where a request comes from.</summary>
    public IReadOnlyList<System.Net.IPNetwork> TrustedProxies { get; init; } = [];

    /// <summary>The file of accounts.</summary>
    public string AccountsFile => Path.Combine(DataFolder, Store.Accounts.AccountsRegistration.FileName);

    /// <summary>The file of facts.</summary>
    public string DatabaseFile => Path.Combine(DataFolder, Store.StoreRegistration.FileName);
}
