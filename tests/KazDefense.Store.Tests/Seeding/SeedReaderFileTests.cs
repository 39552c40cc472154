using KazDefense.Domain.Rules;
using KazDefense.Store.Seeding;

namespace KazDefense.Store.Tests.Seeding;

/// <summary>Files that cannot be read, are missing or do not belong.</summary>
public sealed class SeedReaderFileTests : IDisposable
{
    private readonly SampleSeeds _sample = new();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void Read_BrokenYaml_NamesFileLineAndUsualCause()
    {
        var text = _sample.Change(SampleSeeds.Second, "title: An exercise is offered", "title: An \"exercise\": offered: twice");
        var finding = Only();
        Assert.Equal((SampleSeeds.Second, SampleSeeds.LineOf(text, "offered: twice")), (finding.Where, finding.Line));
        Assert.Contains("This is not YAML", finding.Message, StringComparison.Ordinal);
        Assert.Contains("double quotes", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BrokenRegister_DoesNotBlameThoseWhoReferToIt()
    {
        _sample.Write("actors.yaml", "actors: [{id: turkey, kind: state");
        Assert.Equal("actors.yaml", Only().Where);
    }

    [Fact]
    public void Read_SameKeyTwice_NamesTheSecondLine()
    {
        var text = _sample.Change(SampleSeeds.Second, "  dateBasis: none", "  dateBasis: none\n  dateBasis: stated");
        var finding = Only();
        Assert.Equal(SampleSeeds.LineOf(text, "dateBasis: stated\n  status"), finding.Line);
        Assert.Contains("dateBasis", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("outlets: &all []", "Anchors (&) and aliases (*)")]
    [InlineData("outlets: !!set {}", "Tags (!)")]
    [InlineData("outlets: []\n---\noutlets: []", "several YAML documents")]
    [InlineData("", "The file is empty.")]
    [InlineData("- daily", "Keys with values are expected here (outlets), not a list.")]
    [InlineData("outlet: []", "did you mean \"outlets\"?")]
    [InlineData("outlets: {}", "a list is expected here")]
    public void Read_ForeignYaml_IsAFinding(string text, string message)
    {
        _sample.Write("outlets.yaml", text);
        Assert.Contains(SeedReader.Read(_sample.Folder).Findings, f => f.Where == "outlets.yaml" && f.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_BottomlessNesting_IsAFinding()
    {
        _sample.Write("outlets.yaml", "outlets: " + new string('[', 100_000));
        Assert.Contains("nested too deeply", Only().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherEncoding_IsAFinding()
    {
        File.WriteAllBytes(Path.Combine(_sample.Folder, "outlets.yaml"), [.. "outlets: ["u8, 0xE9, .. "]"u8]);
        Assert.Contains("not UTF-8", Only().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BrokenUnicode_IsAFinding()
    {
        _sample.Change("outlets.yaml", "name: The Daily", "name: \"The \\ud800 Daily\"");
        Assert.Equal(("outlets.yaml", 2), (Only().Where, Only().Line));
    }

    [Fact]
    public void Read_MissingRegister_IsAFinding()
    {
        _sample.Remove("vectors.yaml");
        Assert.Equal("vectors.yaml: The file is missing; if there is nothing to say, write \"vectors: []\".", Only().ToString());
    }

    [Theory]
    [InlineData("actor.yaml", "did you mean \"actors.yaml\"?")]
    [InlineData("articles/third.yml", "a dossier's name ends in .yaml")]
    public void Read_UnknownFile_IsAFinding(string name, string message)
    {
        _sample.Write(name, "x: 1");
        var finding = Only();
        Assert.Equal(name, finding.Where);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HiddenAndUnreadFiles_AreLetBe()
    {
        _sample.Write(".keep", "");
        _sample.Write("README.md", "");
        Assert.Empty(SeedReader.Read(_sample.Folder).Findings);
    }

    private Finding Only() => Assert.Single(SeedReader.Read(_sample.Folder).Findings);
}
