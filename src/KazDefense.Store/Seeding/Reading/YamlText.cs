using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace KazDefense.Store.Seeding.Reading;

/// <summary>Turns a file into YAML nodes, or into the finding why not.</summary>
internal static class YamlText
{
    // Far deeper than any dossier; the representation model recurses, and a stack cannot overflow politely.
    private const int DeepestNesting = 32;

    private const string UsualCause =
        "Often a text with a colon and a space, a comma within braces, or a quotation mark needs double quotes around it, or the indentation is off.";

    /// <summary>The document's root; null when the file cannot be read, which has then been reported.</summary>
    public static YamlNode? Load(string path, string file, FindingList findings)
    {
        try
        {
            var text = File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return Parse(text, file, findings);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(new(file), "The file is not UTF-8; save it in that encoding.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(new(file), $"The file cannot be read: {e.Message}");
        }
        return null;
    }

    private static YamlNode? Parse(string text, string file, FindingList findings)
    {
        try
        {
            if (Foreign(text) is var (line, message))
            {
                findings.Add(new(file, line), message);
                return null;
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1)
                return stream.Documents[0].RootNode;
            findings.Add(new(file, 1), stream.Documents.Count == 0 ? "The file is empty." : "The file holds several YAML documents (\"---\"); write one.");
        }
        catch (YamlException e)
        {
            findings.Add(new(file, LineOf(e.Start)), $"This is not YAML: {Suggestion.Quote(e.Message)}. {UsualCause}");
        }
        // The scanner lets exceptions of other kinds out on some malformed input; whatever it was, the file is at fault.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            findings.Add(new(file), $"This is not YAML: {Suggestion.Quote(e.Message)}. {UsualCause}");
        }
        return null;
    }

    // What YAML allows and seeds do not: anchors and aliases (a node could contain itself), tags, and bottomless nesting.
    private static (int Line, string Message)? Foreign(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            depth += current.NestingIncrease;
            if (depth > DeepestNesting)
                return (LineOf(current.Start), "This is nested too deeply to be meant.");
            if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
                return (LineOf(current.Start), "Anchors (&) and aliases (*) are not used here; write the value out, or in double quotes if it is a text.");
            if (current is NodeEvent { Tag.IsEmpty: false, Tag.IsNonSpecific: false })
                return (LineOf(current.Start), "Tags (!) are not used here; write the value in double quotes if it is a text.");
        }
        return null;
    }

    private static int LineOf(Mark mark) => (int)Math.Max(1, mark.Line);
}
