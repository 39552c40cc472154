using KazDefense.Store.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace KazDefense.Migrations;

/// <summary>Gives `dotnet ef` the context of accounts; no database is opened.</summary>
internal sealed class AccountsContextFactory : IDesignTimeDbContextFactory<AccountsContext>
{
    public AccountsContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AccountsContext>();
        AccountsRegistration.Configure(options, "design-time.db");
        return new AccountsContext(options.Options);
    }
}
