using YamlDotNet.RepresentationModel;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>One file being read: where its problems and ids go.</summary>
/// <param name="Name">Its path relative to the folder of seeds, with forward slashes.</param>
/// <param name="Findings">Where problems go.</param>
/// <param name="Ids">Where ids go.</param>
internal sealed record SeedFile(string Name, FindingList Findings, IdRegister Ids)
{
    public Position At(YamlNode node) => new(Name, (int)Math.Max(1, node.Start.Line));

    public void Report(YamlNode node, string message) => Findings.Add(At(node), message);
}
