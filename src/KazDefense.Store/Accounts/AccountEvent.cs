namespace KazDefense.Store.Accounts;

/// <summary>What can happen to an account.</summary>
public enum AccountEventKind
{
    /// <summary>The first administrator was made.</summary>
    SetUp = 1,

    /// <summary>Somebody was invited.</summary>
    Invited,

    /// <summary>An invitation was taken back.</summary>
    InvitationRevoked,

    /// <summary>An invitation was used.</summary>
    Joined,

    /// <summary>Signed in.</summary>
    SignedIn,

    /// <summary>A wrong password, or an address that no account has.</summary>
    SignInFailed,

    /// <summary>A wrong second factor.</summary>
    SecondFactorFailed,

    /// <summary>Signed in with a recovery code.</summary>
    RecoveryCodeUsed,

    /// <summary>Signed out everywhere.</summary>
    SignedOutEverywhere,

    /// <summary>The name was changed.</summary>
    NameChanged,

    /// <summary>The password was changed.</summary>
    PasswordChanged,

    /// <summary>The second factor was turned on.</summary>
    SecondFactorOn,

    /// <summary>The second factor was turned off by its owner.</summary>
    SecondFactorOff,

    /// <summary>An administrator took the second factor away.</summary>
    SecondFactorReset,

    /// <summary>New recovery codes were made.</summary>
    RecoveryCodesMade,

    /// <summary>The role was changed.</summary>
    RoleChanged,

    /// <summary>An administrator locked the account.</summary>
    Locked,

    /// <summary>An administrator unlocked the account.</summary>
    Unlocked,

    /// <summary>An API token was made.</summary>
    TokenMade,

    /// <summary>An API token was revoked.</summary>
    TokenRevoked,
}

/// <summary>Something that happened to an account: who, when, what.</summary>
public sealed class AccountEvent
{
    public int Id { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime When { get; init; }

    /// <summary>What.</summary>
    public required AccountEventKind Kind { get; init; }

    /// <summary>Whose account; null where none is known, as with an address that nobody has.</summary>
    public string? AccountId { get; init; }

    /// <summary>Who did it; null for whoever was not signed in.</summary>
    public string? ById { get; init; }

    /// <summary>What more there is to say, as the new role; may be empty. Never a secret, nor what a stranger typed.</summary>
    public string Detail { get; init; } = "";
}
