using Microsoft.EntityFrameworkCore;

namespace KazDefense.Store.Tests.Plans;

public sealed class SchemaTests(SampledStore store) : IClassFixture<SampledStore>
{
    [Theory]
    [InlineData("Involvements")]
    [InlineData("ActorYears")]
    [InlineData("PairYears")]
    public async Task Table_ThatIsItsOwnIndex_HasNoRowid(string table)
    {
        await using var db = store.CreateDbContext();

        var sql = await db.Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE type = 'table' AND name = {table}").SingleAsync();

        Assert.EndsWith("WITHOUT ROWID", sql.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Model_HasNoChangesThatNoMigrationHolds()
    {
        using var db = store.CreateDbContext();

        Assert.False(db.Database.HasPendingModelChanges());
    }
}
