using System.Text.Json;
using KazDefense.Domain.Entries;
using KazDefense.Domain.Records;

namespace KazDefense.Domain.Tests.Entries;

public sealed class EntryJsonTests
{
    [Fact]
    public void Json_WithBareNumbersAndTruths_IsRead()
    {
        Assert.True(EntryJson.TryRead(RecordKind.Event, """{"title": "x", "aggregate": "true", "places": null, "participants": [null, {"actor": "a", "people": 500}]}""", out var read, out _));
        var entry = Assert.IsType<EventEntry>(read);
        Assert.True(entry.Aggregate);
        Assert.Equal("500", Assert.Single(entry.Participants).People);
        Assert.Empty(entry.Places);
    }

    [Theory]
    [InlineData("""{"titel": "x"}""", "titel", "Did you mean “title”?")]
    [InlineData("""{"claims": [{"for": ["date"]}, {"forr": []}]}""", "claims/1/forr", "Did you mean “for”?")]
    [InlineData("""{"transfer": {"items": [{"colour": 1}]}}""", "transfer/items/0/colour", "It can be: key")]
    [InlineData("""{"participants": [{"role": ["host"]}]}""", "participants/0/role", "A text is expected here.")]
    [InlineData("""{"participants": {}}""", "participants", "cannot be read")]
    [InlineData("[]", "", "cannot be read")]
    [InlineData("null", "", "cannot be read")]
    [InlineData("{", "", "cannot be read")]
    [InlineData("""{"title": "\ud83d"}""", "title", "half a letter")]
    [InlineData("""{"title": 1, "title": 2}""", "", "cannot be read")]
    public void Json_OfAnotherShape_IsAFindingAtItsPath(string json, string where, string words)
    {
        Assert.False(EntryJson.TryRead(RecordKind.Event, json, out var entry, out var findings));
        Assert.Null(entry);
        var finding = Assert.Single(findings);
        Assert.Equal(where, finding.Where);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_OfAnotherVersion_IsReadWithoutWhatIsUnknown() =>
        Assert.Equal("x", ((EventEntry)EntryJson.Read(RecordKind.Event, """{"title": "x", "colour": "blue"}""")).Title);

    [Fact]
    public void Draft_ThatIsNoJson_Throws() => Assert.ThrowsAny<JsonException>(() => EntryJson.Read(RecordKind.Event, "title"));

    [Fact]
    public void Json_OfAnEmptyEntry_HasNoNulls()
    {
        foreach (var kind in Enum.GetValues<RecordKind>())
            Assert.DoesNotContain("null", EntryJson.Write(EntryJson.New(kind)), StringComparison.Ordinal);
    }
}
