using KazDefense.Web.Commands;

// What the program can do: each verb is a class in Commands/. Without a verb it serves.
return await CommandLine.RunAsync(args,
[
    ServeCommand.Make(),
    LoadCommand.Make(),
    LocateCommand.Make(),
    CheckCommand.Make(),
    SampleCommand.Make(),
]);

/// <summary>Named so that tests can start the app.</summary>
public partial class Program;
