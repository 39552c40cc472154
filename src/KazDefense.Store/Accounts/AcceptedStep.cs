namespace KazDefense.Store.Accounts;

/// <summary>The last time step whose digits an account's second factor was accepted with. A row of its own, which Identity, who writes whole accounts, never touches.</summary>
public sealed class AcceptedStep
{
    /// <summary>The account.</summary>
    public required string AccountId { get; init; }

    /// <summary>The step: half minutes since 1970.</summary>
    public required long Step { get; set; }
}
