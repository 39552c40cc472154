using KazDefense.Store.Seeding;
using KazDefense.TestKit;

namespace KazDefense.Store.Tests.Seeding;

public sealed class RepositorySeedsTests
{
    [Fact]
    public void Read_TheRepositorysOwnSeeds_HasNoFindings() => Assert.Empty(SeedReader.Read(Repository.Seeds).Findings.Select(f => f.ToString()));
}
