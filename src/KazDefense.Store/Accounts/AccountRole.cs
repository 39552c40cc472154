namespace KazDefense.Store.Accounts;

/// <summary>What an account may do. Each role may do all that the ones before it may.</summary>
public enum AccountRole
{
    /// <summary>Reads, where reading asks for an account.</summary>
    Reader = 1,

    /// <summary>Writes drafts and corrections.</summary>
    Editor,

    /// <summary>Accepts, sends back and restores what editors wrote.</summary>
    Reviewer,

    /// <summary>Invites, and decides who may do what.</summary>
    Administrator,
}
