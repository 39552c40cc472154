using KazDefense.Store.Seeding;

namespace KazDefense.Store.Tests.Seeding;

public sealed class DocumentJsonTests : IDisposable
{
    private readonly SampleSeeds _sample = new();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void Snapshot_OfAnObservation_IsCanonicalJson()
    {
        var snapshot = SeedReader.Read(_sample.Folder).Seeds!.Observations[0].Snapshot;
        Assert.StartsWith("""{"basis":"flow","claims":[{"asOf":"2010-02-02~","field":"date","passages":[{"end":140,"paragraph":4,"paragraphHash":"00112233445566ba","start":100,""", snapshot, StringComparison.Ordinal);
        Assert.EndsWith(""","date":"2009","dateBasis":"stated","indicator":"exercises-per-year","nature":"actual","qualifier":"exactly","quantity":52,"record":"observation","slug":"exercises-2009","subject":"kazakhstan","unit":"exercises"}""", snapshot, StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprint_OfTheSameSeeds_IsTheSame() => Assert.Equal(Fingerprints(), Fingerprints());

    [Fact]
    public void Fingerprint_WhenKeysAndClaimsChangePlaces_StaysTheSame()
    {
        var before = Fingerprints();
        var lines = SampleSeeds.Files[SampleSeeds.First].Split('\n').ToList();
        var claim = lines.FindIndex(l => l.Contains("outlet: daily", StringComparison.Ordinal));
        (lines[claim], lines[claim + 1]) = (lines[claim + 1], lines[claim]);
        var kind = lines.FindIndex(l => l == "  kind: exercise");
        (lines[kind], lines[kind + 1]) = (lines[kind + 1], lines[kind]);
        _sample.Write(SampleSeeds.First, string.Join('\n', lines));
        Assert.Equal(before, Fingerprints());
    }

    [Theory]
    [InlineData(SampleSeeds.First, "people: 120", "people: 121", "falcon-2009")]
    [InlineData(SampleSeeds.First, "span: [0, 40]", "span: [0, 41]", "falcon-2009")]
    [InlineData(SampleSeeds.Second, "note: a month later", "note: some weeks later", "falcon-2009")]
    [InlineData(SampleSeeds.Second, "participants/turkey", "participants", "falcon-2009")]
    [InlineData(SampleSeeds.First, "office: Minister of Defence", "office: Minister", "a-minister-office")]
    [InlineData("actors.yaml", "at: p. 12", "at: p. 13", "kazakhstan")]
    [InlineData("places.yaml", "precisionKm: 10", "precisionKm: 9", "astana")]
    [InlineData("references.yaml", "CC BY 4.0", "CC BY 3.0", "gazetteer")]
    public void Fingerprint_WhenAnythingIsSaidOtherwise_ChangesForThatRecordOnly(string file, string old, string replacement, string slug)
    {
        var before = Fingerprints();
        _sample.Change(file, old, replacement);
        var after = Fingerprints();
        Assert.Equal([slug], after.Keys.Where(k => after[k] != before[k]));
    }

    private Dictionary<string, string> Fingerprints()
    {
        var reading = SeedReader.Read(_sample.Folder);
        Assert.Empty(reading.Findings);
        return reading.Seeds!.Records.ToDictionary(r => r.Slug, r => r.Fingerprint);
    }
}
