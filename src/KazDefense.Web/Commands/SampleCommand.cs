using System.CommandLine;
using KazDefense.Store.Samples;
using KazDefense.Web.Hosting;

namespace KazDefense.Web.Commands;

/// <summary><c>sample</c>: a database of invented events, for measuring.</summary>
internal static class SampleCommand
{
    private const int MaxEvents = 10_000_000;

    public static Command Make()
    {
        var events = new Option<int>("--events") { Description = "How many events.", DefaultValueFactory = _ => 1_000_000 };
        var file = new Option<string>("--out") { Description = "The file to write; there must be none of that name.", Required = true };
        var command = new Command("sample", "Writes a database of invented events, the same every time, for measuring.") { events, file };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(events), parsed.GetValue(file)!, ct));
        return command;
    }

    private static async Task<int> RunAsync(int events, string file, CancellationToken ct)
    {
        if (events is < 1 or > MaxEvents)
            return await MisuseAsync($"--events is from 1 to {MaxEvents}, not {events}.");
        if (File.Exists(file))
            return await MisuseAsync($"“{file}” exists. Give another name, or remove it first.");
        try
        {
            await SampleWriter.WriteAsync(file, events, new ConsoleProgress(), ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException)
        {
            return await MisuseAsync($"“{file}” cannot be written: {e.Message}");
        }
        await Console.Out.WriteLineAsync(file);
        return ExitCode.Fine;
    }

    private static async Task<int> MisuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return ExitCode.Misuse;
    }
}
