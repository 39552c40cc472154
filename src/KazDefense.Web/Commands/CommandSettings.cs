namespace KazDefense.Web.Commands;

/// <summary>The settings of a command that does not serve: the file beside the app, the environment, and the command's own options over both.</summary>
internal static class CommandSettings
{
    public static IConfiguration Build(params IEnumerable<(string Key, string? Value)> options) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .AddInMemoryCollection(options.Where(o => o.Value is not null).Select(o => KeyValuePair.Create(o.Key, o.Value)))
        .Build();
}
