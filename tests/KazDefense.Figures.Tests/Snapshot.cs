using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace KazDefense.Figures.Tests;

/// <summary>Compares a figure with the approved one that lies beside the test.</summary>
internal static class Snapshot
{
    /// <summary>Fails with instructions where the figure is not the approved one, and leaves it beside it as <c>.received.svg</c>.</summary>
    internal static void Matches(string name, string svg, [CallerFilePath] string test = "")
    {
        var folder = Path.GetDirectoryName(test)!;
        var approved = Path.Combine(folder, name + ".approved.svg");
        var received = Path.Combine(folder, name + ".received.svg");
        // One element a line, so that a change can be read in a diff.
        var lines = svg.Replace("><", ">\n<", StringComparison.Ordinal) + "\n";
        XDocument.Parse(svg);
        if (File.Exists(approved) && File.ReadAllText(approved) == lines)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, lines);
        Assert.Fail($"{name} is not as approved. Look at {received} in a browser; to accept it: mv '{received}' '{approved}'");
    }
}
