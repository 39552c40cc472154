using System.CommandLine;
using System.Globalization;
using KazDefense.Intake.Readers;
using KazDefense.Web.Settings;

namespace KazDefense.Web.Commands;

/// <summary><c>locate</c>: where words stand in an article, as a dossier gives it.</summary>
internal static class LocateCommand
{
    public static Command Make()
    {
        var article = new Argument<string>("article") { Description = "A source's slug, the name of a file in the articles folder, or a path." };
        var words = new Argument<string>("words") { Description = "The words as they stand in the article; white space and the shape of quotation marks make no difference." };
        var articles = new Option<string?>("--articles") { Description = "The folder with the articles' texts; otherwise the setting Articles:Folder (as a variable: Articles__Folder)." };
        var command = new Command("locate", "Prints where words stand in an article: paragraph, span and fingerprints, ready for a dossier.") { article, words, articles };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(article)!, parsed.GetValue(words)!, parsed.GetValue(articles), ct));
        return command;
    }

    private static async Task<int> RunAsync(string article, string words, string? articles, CancellationToken ct)
    {
        var (settings, findings) = SettingsReader.Read(CommandSettings.Build(("Articles:Folder", articles)));
        if (settings is null)
            return await MisuseAsync(string.Join(Environment.NewLine, findings));
        if (string.IsNullOrWhiteSpace(words))
            return await MisuseAsync("Give the words to look for.");
        if (ArticlePath.Find(article, settings) is not { } path)
            return await MisuseAsync(settings.ArticlesFolder is null
                ? $"There is no article “{article}”: it is no path, and no articles folder is set. Give one with --articles."
                : $"There is no article “{article}”: it is no path, no file in “{settings.ArticlesFolder}”, and no source whose file is there.");
        var (text, problems) = await ArticleFile.ReadAsync(path, ct);
        if (text is null)
            return await MisuseAsync(string.Join(Environment.NewLine, problems));
        return await PrintAsync(text, words);
    }

    private static async Task<int> PrintAsync(ArticleText text, string words)
    {
        var hits = text.Locate(words);
        for (var i = 0; i < hits.Count; i++)
            await Console.Out.WriteLineAsync(hits.Count == 1 ? hits[i].ToString() : string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {hits[i]}"));
        if (hits.Count > 0)
            return ExitCode.Fine;
        await Console.Out.WriteLineAsync(text.Nearest(words) is { } nearest
            ? string.Create(CultureInfo.InvariantCulture, $"The words stand nowhere. Paragraph {nearest.Number} is nearest:{Environment.NewLine}{nearest.Text}")
            : "The words stand nowhere, and no paragraph has any of them.");
        return ExitCode.Findings;
    }

    private static async Task<int> MisuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return ExitCode.Misuse;
    }
}
