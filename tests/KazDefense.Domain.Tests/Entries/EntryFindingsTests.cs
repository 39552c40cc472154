using KazDefense.Domain.Entries;
using KazDefense.Domain.Rules;

namespace KazDefense.Domain.Tests.Entries;

public sealed class EntryFindingsTests
{
    private static readonly EventEntry Entry = new()
    {
        Kind = "transfer",
        Participants = [new() { Actor = "russia", Role = "host" }, new() { Actor = "kazakhstan", Role = "Host" }],
        Places = ["astana", "almaty"],
        Measures = [new() { Of = "US troops" }],
        Links = [new() { Relation = "part of", Event = "x" }],
        Transfer = new() { Items = [new() { What = "Patrol boats" }] },
        Claims = [new() { For = ["participants"], Source = "one" }, new() { For = ["date", "participants/kazakhstan"], Source = "two" }],
    };

    [Theory]
    [InlineData("title", "title")]
    [InlineData("participants/0/role", "participants/0/role")]
    [InlineData("participants/kazakhstan/host", "participants/1")]
    [InlineData("participants/kazakhstan/host/people", "participants/1/people")]
    [InlineData("participants/nobody/host", "participants")]
    [InlineData("places/almaty", "places/1")]
    [InlineData("measures/us-troops/unit", "measures/0/unit")]
    [InlineData("links/part-of/x/note", "links/0/note")]
    [InlineData("transfer/items/patrol-boats/what", "transfer/items/0/what")]
    [InlineData("transfer/mode", "transfer/mode")]
    [InlineData("claims/date@two", "claims/1")]
    [InlineData("claims/participants/kazakhstan/host@one", "claims/0")]
    [InlineData("claims/0/source", "claims/0/source")]
    [InlineData("claims/status@three", "claims")]
    [InlineData("claims", "claims")]
    public void Finding_OfARule_IsBroughtToItsRow(string where, string path)
    {
        var findings = new EntryFindings(Entry, [new(where, "words")]);
        Assert.Equal([path], findings.All.Select(f => f.Where));
        Assert.Equal(["words"], findings.Of(path));
        Assert.NotEmpty(findings.Under(path.Split('/')[0]));
        Assert.Empty(findings.Of("summary"));
    }

    [Fact]
    public void Finding_OfSeveralClaims_IsBroughtToEach() =>
        Assert.Equal(["claims/0", "claims/1"], new EntryFindings(Entry, [new("claims/participants/kazakhstan/host", "words")]).All.Select(f => f.Where));

    [Fact]
    public void Finding_OfANameWithASlash_IsBroughtToItsRow() =>
        Assert.Equal(["names/1"], new EntryFindings(new ActorEntry { Names = [new() { Text = "CSTO" }, new() { Text = "CSTO/ODKB" }] }, [new("names/CSTO/ODKB", "words")]).All.Select(f => f.Where));

    [Fact]
    public void Finding_OfWhatADocumentKeepsTogether_IsBroughtToTheField() =>
        Assert.Equal(["coordinateSource"], new EntryFindings(new PlaceEntry(), [new("coordinates/source", "words")]).All.Select(f => f.Where));
}
