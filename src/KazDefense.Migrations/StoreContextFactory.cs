using KazDefense.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace KazDefense.Migrations;

/// <summary>Gives `dotnet ef` a context; no database is opened.</summary>
internal sealed class StoreContextFactory : IDesignTimeDbContextFactory<StoreContext>
{
    public StoreContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<StoreContext>();
        StoreRegistration.Configure(options, "design-time.db");
        return new StoreContext(options.Options);
    }
}
