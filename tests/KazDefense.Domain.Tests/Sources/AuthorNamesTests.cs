using KazDefense.Domain.Sources;

namespace KazDefense.Domain.Tests.Sources;

public class AuthorNamesTests
{
    [Theory]
    [InlineData("Roger N. McDermott", "Roger McDermott", true)]
    [InlineData("Roger N McDermott", "ROGER MCDERMOTT", true)]
    [InlineData("Roman Muzalevsky\nRoger McDermott", "Roger McDermott", true)]
    [InlineData("Roger McDermott", "Robert McDermott", false)]
    [InlineData("Anna Maria Kuznetsova", "Anna Kuznetsova", false)]
    [InlineData(null, null, false)]
    public void Keys_OfTwoArticles_MeetWhereAnAuthorIsTheSame(string? one, string? other, bool expected) =>
        Assert.Equal(expected, AuthorNames.Keys(one).Intersect(AuthorNames.Keys(other)).Any());
}
