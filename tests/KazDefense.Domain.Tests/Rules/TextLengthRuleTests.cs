using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class TextLengthRuleTests
{
    private static readonly TextLengthRule Rule = new();

    [Theory]
    [InlineData(120, false)]
    [InlineData(121, true)]
    [InlineData(0, true)]
    public void Title_OfSomeLength_FitsUpTo120(int length, bool isWrong) =>
        Assert.Equal(isWrong ? ["title"] : [], Rule.Fields(SampleDocuments.Exercise with { Title = new string('x', length) }));

    [Fact]
    public void Texts_ThatAreTooLong_AreNamedByTheirPaths()
    {
        var much = new string('x', 2001);
        var e = SampleDocuments.Exercise;
        Assert.Equal(
            ["summary", "note", "participants/kazakhstan/host/note", "claims/kind@article-0"],
            Rule.Fields(e with
            {
                Summary = much,
                Note = much,
                Participations = [e.Participations[0] with { Note = much }],
                Claims = [SampleDocuments.Claim("kind", null, "exercise") with { Note = much }],
            }));
    }

    [Fact]
    public void ClaimedValue_ThatIsEmpty_IsRefused() =>
        Assert.Equal(["claims/kind@article-0"], Rule.Fields(SampleDocuments.Exercise with { Claims = [SampleDocuments.Claim("kind", null, " ")] }));
}
