using KazDefense.Store.Providers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KazDefense.Store;

/// <summary>What the store offers to whoever composes the app.</summary>
public static class StoreRegistration
{
    /// <summary>The name of the file of facts within the data folder.</summary>
    public const string FileName = "kazdefense.db";

    /// <summary>Registers the context factory and every query on the database in the file.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, string databaseFile)
    {
        services.AddPooledDbContextFactory<StoreContext>(options => Configure(options, databaseFile));
        foreach (var query in typeof(StoreContext).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.Name.EndsWith("Query", StringComparison.Ordinal)))
            services.AddSingleton(query);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DatabaseCopy>();
        services.AddSingleton<StoreDatabase>();
        services.AddSingleton<Seeding.Loading.SeedLoader>();
        services.AddSingleton<Editing.RecordEditor>();
        services.AddSingleton<Review.ProposalEditor>().AddSingleton<Review.Publisher>().AddSingleton<Review.ReportEditor>();
        services.AddSingleton<Editing.MergeEditor>().AddSingleton<Editing.BulkEditor>().AddSingleton<Editing.ScriptEditor>().AddSingleton<History.HistoryEditor>();
        services.TryAddSingleton(new Review.ReviewSettings(FourEyes: false));
        services.TryAddSingleton(Editing.ArticleTexts.None);
        return services;
    }

    /// <summary>Options for a context on the database in the file.</summary>
    public static void Configure(DbContextOptionsBuilder options, string databaseFile)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = databaseFile, Pooling = true };
        options.UseSqlite(connection.ToString(), sqlite => sqlite
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            // One parameter for a list of any length: the same SQL every time, which EF and SQLite need not make anew.
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
        options.AddInterceptors(new SqliteConnectionSettings());
        options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        // A load inside one transaction spans contexts' usual life; EF's warning about composing on no tracking is noise;
        // so is the one about rebuilding tables outside a transaction, before which the file was copied.
        options.ConfigureWarnings(w => w.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning, RelationalEventId.NonTransactionalMigrationOperationWarning));
    }
}
