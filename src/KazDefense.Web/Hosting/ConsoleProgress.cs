namespace KazDefense.Web.Hosting;

/// <summary>Tells of a long step on standard error, at once and in order.</summary>
internal sealed class ConsoleProgress : IProgress<string>
{
    public void Report(string value) => Console.Error.WriteLine($"{value} …");
}
