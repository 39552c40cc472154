using KazDefense.Domain.Records;
using KazDefense.Intake.Readers;
using KazDefense.Web.Settings;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KazDefense.Web.Commands;

/// <summary>Finds an article's file by whatever a person calls it.</summary>
internal static class ArticlePath
{
    /// <summary>The path: of the file itself, of a file in the articles folder, or of the file that a source's dossier names; null when there is none.</summary>
    public static string? Find(string article, SiteSettings settings)
    {
        if (File.Exists(article))
            return article;
        var folder = new ArticleFolder(settings.ArticlesFolder);
        return folder.Find(article) ?? (Slug.IsValid(article) ? folder.Find(FileOf(article, settings.SeedsFolder)) : null);
    }

    private static string? FileOf(string slug, string seedsFolder)
    {
        var dossiers = Path.Combine(seedsFolder, "articles");
        if (!Directory.Exists(dossiers))
            return null;
        foreach (var dossier in Directory.EnumerateFiles(dossiers, "*.yaml").Order(StringComparer.Ordinal))
            if (SourceOf(dossier) is { } source && Text(source, "slug") == slug)
                return Text(source, "file");
        return null;
    }

    // A dossier that is still being written may be broken further down; then it is not the one.
    private static YamlMappingNode? SourceOf(string dossier)
    {
        try
        {
            using var text = File.OpenText(dossier);
            var yaml = new YamlStream();
            yaml.Load(text);
            return yaml.Documents is [{ RootNode: YamlMappingNode root }, ..] && root.Children.TryGetValue("source", out var source) ? source as YamlMappingNode : null;
        }
        catch (Exception e) when (e is YamlException or IOException)
        {
            return null;
        }
    }

    private static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlScalarNode scalar ? scalar.Value : null;
}
