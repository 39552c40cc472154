namespace KazDefense.Store.Accounts;

/// <summary>A key with which a script acts for its owner. Only its fingerprint is kept.</summary>
public sealed class ApiToken
{
    /// <summary>What every token begins with, so that one left lying about is recognised.</summary>
    public const string Mark = "kzd_";

    /// <summary>The longest name.</summary>
    public const int MaxName = 100;

    /// <summary>The longest life.</summary>
    public const int MaxDays = 366;

    public int Id { get; init; }

    /// <summary>The owner.</summary>
    public required string AccountId { get; init; }

    /// <summary>What it is for, in the owner's words.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Its beginning, by which the owner tells it from others.</summary>
    public required string Prefix { get; init; }

    /// <summary>The most it may do; never more than its owner may at the time.</summary>
    public required AccountRole Role { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTime Created { get; init; }

    /// <summary>Until when it works, UTC.</summary>
    public required DateTime Expires { get; init; }

    /// <summary>When it was last used, UTC, to the minute.</summary>
    public DateTime? LastUsed { get; set; }

    /// <summary>When it was revoked, UTC.</summary>
    public DateTime? Revoked { get; set; }
}
