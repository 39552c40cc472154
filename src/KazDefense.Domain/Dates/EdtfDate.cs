using System.Diagnostics.CodeAnalysis;

namespace KazDefense.Domain.Dates;

/// <summary>
/// A date as precise as its source: EDTF (ISO 8601-2:2019) levels 0 and 1 and, of level 2, one-of-a-set.
/// </summary>
/// <remarks>
/// An interval (<c>2012-10-08/2012-10-17</c>) is a duration; a set (<c>[2009-05-11..2009-05-15]</c>) is one unknown day.
/// Years run from 1000 to 2999. Seasons are those of the northern hemisphere, winter from December of its year to the
/// end of February of the next. Equality is that of the canonical text: <c>2009</c> and <c>2009~</c> differ although
/// their bounds do not.
/// </remarks>
public sealed class EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>
{
    internal EdtfDate(DateForm form)
    {
        Form = form;
        Text = form.Text;
        var spans = form.Spans;
        Bounds = spans[0] with
        {
            Earliest = spans.Any(s => s.Earliest is null) ? null : spans.Min(s => s.Earliest),
            Latest = spans.Any(s => s.Latest is null) ? null : spans.Max(s => s.Latest),
        };
    }

    internal DateForm Form { get; }

    /// <summary>Canonical EDTF: no white space, set members in order of time.</summary>
    public string Text { get; }

    /// <summary>The days it may fall on or cover. The signs ~, ? and % soften the bounds without moving them.</summary>
    public DateBounds Bounds { get; }

    /// <summary>The first possible day, or null where the beginning is open or unknown.</summary>
    public DateOnly? Earliest => Bounds.Earliest;

    /// <summary>The last possible day, or null where the end is open or unknown.</summary>
    public DateOnly? Latest => Bounds.Latest;

    /// <summary>True for an interval: the days between are covered, not merely possible.</summary>
    public bool IsDuration => Bounds.IsDuration;

    /// <summary>How much of the date is said.</summary>
    public DatePrecision Precision => Form.Precision;

    /// <summary>
    /// Where it stands in order of time, as a <see cref="DateOnly.DayNumber"/>: the first possible day or, where the
    /// beginning is open, the last one, so that what is known only to have happened by 2009 does not come before everything.
    /// </summary>
    /// <remarks>A set open on both sides stands at the end of its first date.</remarks>
    public int SortKey => (Bounds.Earliest ?? Bounds.Latest ?? Form.Points.First().Latest).DayNumber;

    /// <summary>Reads EDTF; never throws.</summary>
    /// <param name="text">EDTF, white space around it allowed.</param>
    /// <param name="date">The date, or null.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date) => TryParse(text, out date, out _);

    /// <summary>Reads EDTF; never throws.</summary>
    /// <param name="text">EDTF, white space around it allowed.</param>
    /// <param name="date">The date, or null.</param>
    /// <param name="problem">A sentence saying what is wrong and what a right one looks like, or null.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? problem)
    {
        date = EdtfParser.TryRead(text, out var form, out problem) ? new EdtfDate(form) : null;
        return date is not null;
    }

    /// <summary>Reads EDTF known to be right.</summary>
    /// <exception cref="FormatException">It is not EDTF; the message is the sentence TryParse gives.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date, out var problem) ? date : throw new FormatException(problem);

    /// <summary>One exact day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1000–2999.</exception>
    public static EdtfDate Day(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day.Year, DatePoint.FirstYear, nameof(day));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day.Year, DatePoint.LastYear, nameof(day));
        return new EdtfDate(new PointForm(DatePoint.Of(day)));
    }

    /// <summary>Some unknown day not after the end of another date, as precise as that end: [..d].</summary>
    /// <exception cref="ArgumentException">The other date has no last day.</exception>
    public static EdtfDate NotAfter(EdtfDate d)
    {
        ArgumentNullException.ThrowIfNull(d);
        var last = d.Latest is { } day ? d.Form.Points.First(p => p.Latest == day) : null;
        return last is null
            ? throw new ArgumentException($"{d.Text} has no last day.", nameof(d))
            : new EdtfDate(new SetForm([new SetMember(null, last)]));
    }

    /// <summary>Whether some day may belong to both; the gaps of a list such as [2009,2011] belong to neither.</summary>
    public bool Overlaps(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Form.Spans.Any(a => other.Form.Spans.Any(b => a.Overlaps(b.Earliest, b.Latest)));
    }

    /// <summary>By <see cref="SortKey"/>, then the earlier end first (an open one last), then by text.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
            return 1;
        var byKey = SortKey.CompareTo(other.SortKey);
        if (byKey != 0)
            return byKey;
        var byEnd = (Latest ?? DateOnly.MaxValue).CompareTo(other.Latest ?? DateOnly.MaxValue);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(Text, other.Text);
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The canonical EDTF.</summary>
    public override string ToString() => Text;

    /// <summary>Equality of canonical text.</summary>
    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality of canonical text.</summary>
    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);

    /// <summary>Order as in <see cref="CompareTo"/>.</summary>
    public static bool operator <(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate>.Default.Compare(left, right) < 0;

    /// <summary>Order as in <see cref="CompareTo"/>.</summary>
    public static bool operator <=(EdtfDate? left, EdtfDate? right) => !(right < left);

    /// <summary>Order as in <see cref="CompareTo"/>.</summary>
    public static bool operator >(EdtfDate? left, EdtfDate? right) => right < left;

    /// <summary>Order as in <see cref="CompareTo"/>.</summary>
    public static bool operator >=(EdtfDate? left, EdtfDate? right) => !(left < right);
}
