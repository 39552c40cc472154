using Microsoft.AspNetCore.Identity;

namespace KazDefense.Store.Accounts;

/// <summary>Somebody who can sign in. It has one role, so that nobody needs to work out what several allow together.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>The longest name.</summary>
    public const int MaxName = 100;

    /// <summary>The longest e-mail address (RFC 5321).</summary>
    public const int MaxEmail = 254;

    /// <summary>The name that others see, as the author of revisions; 1 to <see cref="MaxName"/> characters.</summary>
    public required string Name { get; set; }

    /// <summary>What the account may do.</summary>
    public required AccountRole Role { get; set; }

    /// <summary>When it was invited, UTC; null for one that was set up without an invitation.</summary>
    public DateTime? Invited { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTime Created { get; init; }

    /// <summary>When an administrator locked it, UTC; null when not. The pause after wrong passwords is <see cref="IdentityUser{TKey}.LockoutEnd"/> and throws nobody out.</summary>
    public DateTime? Locked { get; set; }
}

/// <summary>Who is writing, as the database says at this moment.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name that revisions show.</param>
/// <param name="Role">What the account may do.</param>
public sealed record Editor(string Id, string Name, AccountRole Role)
{
    /// <summary>Whether the role is this one or a higher one.</summary>
    public bool MayAct(AccountRole role) => Role >= role;
}
