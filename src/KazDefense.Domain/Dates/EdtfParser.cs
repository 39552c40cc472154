using System.Diagnostics.CodeAnalysis;

namespace KazDefense.Domain.Dates;

/// <summary>Reads intervals and sets; the points in them are <see cref="DatePointParser"/>'s.</summary>
internal static class EdtfParser
{
    /// <summary>Longest text looked at: a list of some fifteen days, far beyond what a source says of one date.</summary>
    public const int LongestText = 200;

    public static bool TryRead(
        string? text, [NotNullWhen(true)] out DateForm? form, [NotNullWhen(false)] out string? problem)
    {
        form = null;
        var edtf = text?.Trim() ?? "";
        if (edtf.Length == 0)
            problem = DateProblem.Missing;
        else if (edtf.Length > LongestText)
            problem = DateProblem.TooLong;
        else if (edtf[0] == '{')
            problem = DateProblem.AllOfSet(edtf);
        else if (edtf[0] == '[')
            form = ReadSet(edtf, out problem);
        else if (edtf.Contains('/'))
            form = ReadInterval(edtf, out problem);
        else
            form = DatePointParser.TryRead(edtf, out var point, out problem) ? new PointForm(point) : null;
        problem = form is null ? problem ?? DateProblem.NotADate(edtf) : null;
        return form is not null;
    }

    private static IntervalForm? ReadInterval(string edtf, out string? problem)
    {
        var ends = edtf.Split('/', StringSplitOptions.TrimEntries);
        problem = ends.Length == 2 && !ends.All(IsAbsent) ? null : DateProblem.Interval(edtf);
        if (problem is not null
            || !TryReadEnd(ends[0], out var start, out problem)
            || !TryReadEnd(ends[1], out var end, out problem))
            return null;
        if (end?.Latest < start?.Earliest)
        {
            problem = DateProblem.Backwards(edtf, start!, end!);
            return null;
        }
        return new IntervalForm(start, end, EndUnknown: ends.Contains(""));
    }

    private static bool IsAbsent(string end) => end is "" or "..";

    private static bool TryReadEnd(string end, out DatePoint? point, out string? problem)
    {
        point = null;
        problem = null;
        return IsAbsent(end) || DatePointParser.TryRead(end, out point, out problem);
    }

    private static DateForm? ReadSet(string edtf, out string? problem)
    {
        problem = edtf[^1] == ']' ? null : DateProblem.Set(edtf);
        if (problem is not null)
            return null;
        List<SetMember> members = [];
        foreach (var written in edtf[1..^1].Split(',', StringSplitOptions.TrimEntries))
        {
            if (!TryReadMember(edtf, written, out var member, out problem))
                return null;
            members.Add(member);
        }
        SetMember[] ordered = [.. members.DistinctBy(m => m.Text)
            .OrderBy(m => m.Earliest ?? DateOnly.MinValue)
            .ThenBy(m => m.Latest ?? DateOnly.MaxValue)
            .ThenBy(m => m.Text, StringComparer.Ordinal)];
        if (ordered.Skip(1).Any(m => m.From is null) || ordered.SkipLast(1).Any(m => m.To is null))
            problem = DateProblem.OpenWithin(edtf);
        return problem is not null ? null
            : ordered is [{ IsPoint: true, From: { } only }] ? new PointForm(only)
            : new SetForm(ordered);
    }

    private static bool TryReadMember(
        string edtf, string written, [NotNullWhen(true)] out SetMember? member, out string? problem)
    {
        member = null;
        var ends = written.Split("..", StringSplitOptions.TrimEntries);
        problem = ends.Length <= 2 && !ends.All(IsAbsent) ? null : DateProblem.Set(edtf);
        if (problem is not null
            || !TryReadEnd(ends[0], out var from, out problem)
            || !TryReadEnd(ends[^1], out var to, out problem))
            return false;
        if (to?.Latest < from?.Earliest)
            problem = DateProblem.Backwards(edtf, from!, to!);
        else
            member = new SetMember(from, to);
        return member is not null;
    }
}
