namespace KazDefense.Store.Accounts;

/// <summary>Leave to make one account. Only the fingerprint of its code is kept; whoever has the link has the code.</summary>
public sealed class Invitation
{
    /// <summary>How long a link can be used.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    public int Id { get; init; }

    /// <summary>SHA-256 of the code, in hexadecimal.</summary>
    public required string CodeHash { get; init; }

    /// <summary>The role the account will have.</summary>
    public required AccountRole Role { get; init; }

    /// <summary>Whom it is meant for, as the administrator wrote it; may be empty.</summary>
    public required string Name { get; init; }

    /// <summary>The address it is meant for; may be empty.</summary>
    public required string Email { get; init; }

    /// <summary>Who invited.</summary>
    public required string InvitedById { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTime Created { get; init; }

    /// <summary>Until when it can be used, UTC.</summary>
    public required DateTime Expires { get; init; }

    /// <summary>When it was used, UTC.</summary>
    public DateTime? Used { get; set; }

    /// <summary>When it was taken back, UTC.</summary>
    public DateTime? Revoked { get; set; }

    /// <summary>Whether an account can be made with it.</summary>
    public bool IsOpenAt(DateTime now) => Used is null && Revoked is null && now < Expires;
}
