using KazDefense.Store.Accounts;

namespace KazDefense.Web.Features.Accounts;

/// <summary>The fields of a new account as they are sent.</summary>
internal sealed class AccountForm
{
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Password { get; set; }

    public NewAccount Given => new(Name, Email, Password);
}
