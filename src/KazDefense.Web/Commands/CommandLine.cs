using System.CommandLine;

namespace KazDefense.Web.Commands;

/// <summary>Finds the verb and runs it. Results go to standard output, everything else to standard error.</summary>
internal static class CommandLine
{
    private static readonly string[] OwnOptions = ["--help", "-h", "-?", "/?", "/h", "--version"];

    public static async Task<int> RunAsync(string[] args, IReadOnlyList<Command> verbs)
    {
        var root = new RootCommand("Defence cooperation of Kazakhstan: events, actors, sources and the passages they rest on.");
        foreach (var verb in verbs)
            root.Subcommands.Add(verb);
        var parsed = root.Parse(WithVerb(args));
        if (parsed.Errors.Count == 0)
            // The host has its own handling of Ctrl+C.
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync($"Known commands: {string.Join(", ", verbs.Select(v => v.Name))}. --help says more, also after a command.");
        return ExitCode.Misuse;
    }

    // Settings alone (--Data:Folder=…, --urls …) mean: serve with them.
    private static string[] WithVerb(string[] args) =>
        args.Length == 0 || (args[0].StartsWith('-') && !OwnOptions.Contains(args[0])) ? ["serve", .. args] : args;
}
