using System.Data.Common;
using KazDefense.Store.Samples;
using KazDefense.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KazDefense.Store.Tests.Plans;

/// <summary>A sample large enough for SQLite to prefer indexes, made once for all tests that look at plans.</summary>
public sealed class SampledStore : IAsyncLifetime, IDbContextFactory<StoreContext>
{
    private const int Events = 20_000;

    private readonly TemporaryFolder _folder = new();
    private readonly SentSql _sent = new();

    public async Task InitializeAsync() => await SampleWriter.WriteAsync(Path.Combine(_folder.Path, "sample.db"), Events, null, default);

    public Task DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
        return Task.CompletedTask;
    }

    public StoreContext CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<StoreContext>();
        StoreRegistration.Configure(options, Path.Combine(_folder.Path, "sample.db"));
        options.AddInterceptors(_sent);
        return new StoreContext(options.Options);
    }

    /// <summary>What SQLite says it will do for each command that the query sends.</summary>
    public async Task<IReadOnlyList<CommandPlan>> PlansOfAsync(Func<Task> query)
    {
        _sent.Commands.Clear();
        await query();
        var sent = _sent.Commands.ToList();
        await using var db = CreateDbContext();
        await db.Database.OpenConnectionAsync();
        var plans = new List<CommandPlan>();
        foreach (var (sql, parameters) in sent)
        {
            await using var explain = db.Database.GetDbConnection().CreateCommand();
            explain.CommandText = $"EXPLAIN QUERY PLAN {sql}";
            foreach (var (name, value) in parameters)
            {
                var parameter = explain.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                explain.Parameters.Add(parameter);
            }
            var steps = new List<string>();
            await using var reader = await explain.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                steps.Add(reader.GetString(3));
            plans.Add(new(sql, steps));
        }
        return plans;
    }

    private sealed class SentSql : DbCommandInterceptor
    {
        public List<(string Sql, List<(string, object?)> Parameters)> Commands { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Commands.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
            return new(result);
        }
    }
}
