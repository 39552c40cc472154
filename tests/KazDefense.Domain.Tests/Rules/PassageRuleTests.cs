using KazDefense.Domain.Documents;
using KazDefense.Domain.Rules;
using KazDefense.Domain.Sources;
using KazDefense.Domain.Tests.Documents;

namespace KazDefense.Domain.Tests.Rules;

public sealed class PassageRuleTests
{
    private static readonly PassageRule Rule = new();

    private static readonly PassageDocument Right = SampleDocuments.Passage;

    public static TheoryData<PassageDocument> Wrong =>
    [
        Right with { Paragraph = 0 },
        Right with { Start = -1 },
        Right with { Start = 10 },
        Right with { WordsHash = "words" },
        Right with { ParagraphHash = "" },
        Right with { Paragraph = 4 },
        Right with { End = 12 },
        Right with { End = 1000 },
        Right with { ParagraphHash = "0123456789abcdef" },
        new(3, 0, 0, "", ""),
    ];

    [Fact]
    public void Passage_OfTheWordsMeant_IsRight() => Assert.Empty(Check(Right));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Passage_OfOtherWords_IsRefusedWhereTheTextIsAtHand(PassageDocument passage) => Assert.Equal(["claims/kind@article-0"], Check(passage));

    [Fact]
    public void Passage_OfAWholeParagraph_IsRightWhereTheTextIsNotAtHand()
    {
        var facts = SampleDocuments.Facts with { HasText = _ => false };
        Assert.Empty(Check(new(3, 0, 0, "", ""), facts));
        Assert.Empty(Check(Right with { End = 1000 }, facts));
        Assert.NotEmpty(Check(Right with { WordsHash = "words" }, facts));
    }

    [Fact]
    public void Passage_BehindLettersOfTwoHalves_IsCountedInCodePoints()
    {
        const string Text = "😀 Eagle";
        var facts = SampleDocuments.Facts with { Paragraph = (_, _) => Text };
        Assert.Empty(Check(new(3, 2, 7, Fingerprint.Of(Text), Fingerprint.Of("Eagle")), facts));
        Assert.NotEmpty(Check(new(3, 2, 8, Fingerprint.Of(Text), Fingerprint.Of("Eagle")), facts));
    }

    private static IEnumerable<string> Check(PassageDocument passage, RuleFacts? facts = null) =>
        Rule.Fields(SampleDocuments.Exercise with { Claims = [SampleDocuments.Claim("kind", null, "exercise") with { Passages = [passage] }] }, facts);
}
