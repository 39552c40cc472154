using System.CommandLine;
using System.Globalization;
using KazDefense.Domain.Records;
using KazDefense.Intake.Readers;
using KazDefense.Store.Claims;
using KazDefense.Store.History;
using KazDefense.Store.Sources;
using KazDefense.Web.Settings;

namespace KazDefense.Web.Commands;

/// <summary><c>check</c>: whether every published value has its accepted claim, every fingerprint its words, and history is whole.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var articles = new Option<string?>("--articles") { Description = "The folder with the articles' texts; otherwise the setting Articles:Folder." };
        var command = new Command("check", "Holds every published value against the claims, every fingerprint against the articles at hand, and every record against its history.") { articles };
        command.SetAction((parsed, ct) => StoreCommand.RunAsync(
            SettingsReader.Read(CommandSettings.Build(("Articles:Folder", parsed.GetValue(articles)))), (services, settings) => CheckAsync(services, settings, ct), isReading: true, ct));
        return command;
    }

    private static async Task<int> CheckAsync(IServiceProvider services, SiteSettings settings, CancellationToken ct)
    {
        var proof = await services.GetRequiredService<ProofQuery>().RunAsync(ct);
        foreach (var value in proof.Unproven)
            await Console.Out.WriteLineAsync($"{Term.Of(value.Kind)} {value.Slug}: no accepted claim says {value.Value.Field}{(value.Value.Item is { } item ? $"/{item}" : "")} is “{value.Value.Value}”.");
        await Console.Out.WriteLineAsync($"Published values with an accepted claim: {Share(proof.Values - proof.Unproven.Count, proof.Values)}");

        var passages = await services.GetRequiredService<SourceQuery>().PassagesAsync(ct);
        var findings = await FingerprintsAsync(passages, new ArticleFolder(settings.ArticlesFolder), settings.ArticlesFolder, ct);
        var history = await services.GetRequiredService<HistoryProofQuery>().RunAsync(ct);
        foreach (var problem in history.Problems)
            await Console.Out.WriteLineAsync(problem);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"History: {history.Revisions} revisions of {history.Records} records, {(history.Problems.Count == 0 ? "every seal holds and every record is what its last revision says" : $"{history.Problems.Count} problems")}."));
        return proof.Values == 0 || proof.Unproven.Count > 0 || findings > 0 || history.Problems.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    private static async Task<int> FingerprintsAsync(IReadOnlyList<LocatedPassage> passages, ArticleFolder folder, string? folderName, CancellationToken ct)
    {
        int verified = 0, wrong = 0, absent = 0;
        foreach (var source in passages.GroupBy(p => (p.Source, p.File)))
        {
            if (await folder.ReadAsync(source.Key.File, ct) is not { } text)
            {
                absent += source.Count();
                if (folderName is not null)
                    await Console.Out.WriteLineAsync($"{source.Key.Source}: its text {source.Key.File} is not in “{folderName}”.");
                continue;
            }
            foreach (var located in source)
            {
                var place = located.Passage;
                var findings = text.Passage(place.Paragraph, place.Start, place.End, place.ParagraphHash, place.WordsHash).Findings;
                if (findings.Count == 0)
                    verified++;
                else
                    wrong++;
                foreach (var finding in findings)
                    await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{located.Source}, paragraph {place.Paragraph} [{place.Start}, {place.End}], for {located.Field} of {located.Record}: {finding.Message}"));
            }
        }
        await Console.Out.WriteLineAsync(folderName is null
            ? $"Fingerprints: not verified, because no articles folder is set ({passages.Count.ToString(CultureInfo.InvariantCulture)} passages). Give one with --articles."
            : $"Fingerprints verified against the texts: {Share(verified, verified + wrong + absent)}");
        // With a folder given, a text that is missing from it is a finding too.
        return wrong + (folderName is null ? 0 : absent);
    }

    // Never rounded up to a hundred.
    private static string Share(int part, int whole) => whole == 0
        ? "none of none"
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(1000.0 * part / whole) / 10:0.#} % ({part} of {whole})");
}
