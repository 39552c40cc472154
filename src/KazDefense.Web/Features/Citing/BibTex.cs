using System.Globalization;
using System.Text;

namespace KazDefense.Web.Features.Citing;

/// <summary>A citation as an entry of a BibTeX file, in UTF-8 as biber reads it.</summary>
public static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The entry.</summary>
    public static string Of(Citation citation)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"@{(citation.Type is CitedType.Article ? "article" : "misc")}{{{citation.Key},\n");
        foreach (var (name, value) in Fields(citation))
            text.Append(CultureInfo.InvariantCulture, $"  {name} = {value},\n");
        return text.Append("}\n").ToString();
    }

    private static IEnumerable<(string Name, string Value)> Fields(Citation c)
    {
        // The second braces keep the title's own capitals.
        yield return ("title", $"{{{{{Escaped(c.Title)}}}}}");
        if (c.Authors.Count > 0)
            yield return ("author", $"{{{string.Join(" and ", c.Authors.Select(a => a.Contains(" and ", StringComparison.Ordinal) ? Braced(a) : Escaped(a)))}}}");
        if (c.Container is { } container)
            yield return (c.Type is CitedType.Article ? "journal" : "howpublished", Braced(container));
        if (c.Publisher is { } publisher)
            yield return ("publisher", Braced(publisher));
        if (c.Volume is { } volume)
            yield return ("volume", Braced(volume));
        if (c.Issue is { } issue)
            yield return ("number", Braced(issue));
        if (c.Issued.Year is { } year)
            yield return ("year", string.Create(CultureInfo.InvariantCulture, $"{year}"));
        if (c.Issued.Parts is [[_, var month, ..]])
            yield return ("month", Months[month - 1]);
        // biblatex reads EDTF days; what is coarser or softer is said in words.
        if (c.Issued.Parts is [[var y, var m, var d]] && !c.Issued.IsApproximate)
            yield return ("date", string.Create(CultureInfo.InvariantCulture, $"{{{y:0000}-{m:00}-{d:00}}}"));
        string?[] notes = [c.Issued.IsApproximate || c.Issued.Parts.Count != 1 ? c.Issued.Words : null, c.Note];
        if (notes.Any(n => n is not null))
            yield return ("note", Braced(string.Join("; ", notes.OfType<string>())));
        if (c.Version is { } version)
            yield return ("version", string.Create(CultureInfo.InvariantCulture, $"{{{version}}}"));
        if (c.Language is { } language)
            yield return ("language", Braced(language));
        if (c.Address is { } address)
            yield return ("url", $"{{{address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)}}}");
        if (c.Accessed is { Parts: [[var ay, var am, var ad]] })
            yield return ("urldate", string.Create(CultureInfo.InvariantCulture, $"{{{ay:0000}-{am:00}-{ad:00}}}"));
    }

    private static string Braced(string text) => $"{{{Escaped(text)}}}";

    // What TeX would take for a command.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                // BibTeX counts braces, escaped ones too.
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '%' or '&' or '$' or '#' or '_' => $"\\{c}",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }
}
