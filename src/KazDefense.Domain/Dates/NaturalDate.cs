using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace KazDefense.Domain.Dates;

/// <summary>Dates as people type them, read no more precisely than the words say.</summary>
public static partial class NaturalDate
{
    [GeneratedRegex(@"^\s*[0-9]{1,4}\s*/\s*[0-9]{1,2}\s*/\s*[0-9]{1,4}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    /// <summary>
    /// Reads EDTF, or English such as "8–17 Oct 2012", "early March 2009", "before July 2003", "late last year".
    /// Never throws.
    /// </summary>
    /// <param name="text">What was typed, in any case.</param>
    /// <param name="reference">
    /// The source's date, from which "last month" or "on January 20" count; null where there is none, and such words are
    /// a problem. Where it leaves several days, the result leaves what follows from each of them.
    /// </param>
    /// <param name="date">The date, or null.</param>
    /// <param name="problem">A sentence saying what is wrong and what a right one looks like, or null.</param>
    /// <remarks>
    /// "Before July 2003" ends in June, "by" and "until July 2003" with July itself. "After" includes what it names, as
    /// the words of <see cref="DateText"/> do. "Early", "mid" and "late" are thirds of a month or year. A winter of one
    /// year only is either of the two it touches. A date without year is the latest not after the source's.
    /// </remarks>
    public static bool TryParse(
        string? text, EdtfDate? reference, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? problem)
    {
        if (EdtfDate.TryParse(text, out date, out var edtfProblem))
        {
            problem = null;
            return true;
        }
        var written = text?.Trim() ?? "";
        if (written.Length is 0 or > EdtfParser.LongestText)
            problem = edtfProblem;
        else if (Slashed().IsMatch(written))
            problem = DateProblem.Slashed(written);
        else
            date = new NaturalDateReader(written, reference).Read(out problem);
        // Of signs and digits alone EDTF knows better what is wrong.
        if (problem == DateProblem.NotUnderstood(written) && written.All(c => "0123456789Xx-/.,[]{}~?% ".Contains(c)))
            problem = edtfProblem;
        return date is not null;
    }
}
