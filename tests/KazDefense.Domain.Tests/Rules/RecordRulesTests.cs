using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class RecordRulesTests
{
    public static TheoryData<string> Slugs => [.. SampleDocuments.All.Select(d => d.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Rules_OfWhatIsRight_FindNothing(string slug) =>
        Assert.Empty(RecordRules.Check(SampleDocuments.All.Single(d => d.Slug == slug), SampleDocuments.Facts));

    [Fact]
    public void Rules_OfTheDomain_AreAllAsked()
    {
        var rules = typeof(IRecordRule).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IRecordRule)));
        Assert.Equal(rules.Select(t => t.Name).Order(), RecordRules.All.Select(r => r.GetType().Name).Order());
    }
}
