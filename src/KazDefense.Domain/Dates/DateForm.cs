namespace KazDefense.Domain.Dates;

/// <summary>What a date is made of: one point, an interval, or a set of which one is meant.</summary>
internal abstract record DateForm
{
    /// <summary>Canonical EDTF.</summary>
    public abstract string Text { get; }

    public abstract DatePrecision Precision { get; }

    /// <summary>Every point written in it.</summary>
    public abstract IEnumerable<DatePoint> Points { get; }

    /// <summary>The stretches of days it may fall on or cover; gaps between them are impossible days.</summary>
    public abstract IReadOnlyList<DateBounds> Spans { get; }

    /// <summary>Everything the source says to soften any part of it.</summary>
    public DateQualification Qualification => Points.Aggregate(DateQualification.None, (all, p) => all | p.Qualification);

    protected bool Softened => Qualification != DateQualification.None;
}

/// <summary>A date without interval or set signs.</summary>
internal sealed record PointForm(DatePoint Point) : DateForm
{
    public override string Text => Point.Text;
    public override DatePrecision Precision => Point.Precision;
    public override IEnumerable<DatePoint> Points => [Point];
    public override IReadOnlyList<DateBounds> Spans => [new(Point.Earliest, Point.Latest, IsDuration: false, Softened)];
}

/// <summary>A duration. A null end is open ("..", it goes on) or, where said so, unknown (nothing written).</summary>
internal sealed record IntervalForm(DatePoint? Start, DatePoint? End, bool EndUnknown) : DateForm
{
    private string Absent => EndUnknown ? "" : "..";

    public override string Text => $"{Start?.Text ?? Absent}/{End?.Text ?? Absent}";
    public override DatePrecision Precision => DatePrecision.Interval;
    public override IEnumerable<DatePoint> Points => new[] { Start, End }.OfType<DatePoint>();
    public override IReadOnlyList<DateBounds> Spans => [new(Start?.Earliest, End?.Latest, IsDuration: true, Softened)];
}

/// <summary>One of several: members in order of time.</summary>
internal sealed record SetForm(IReadOnlyList<SetMember> Members) : DateForm
{
    public override string Text => $"[{string.Join(',', Members.Select(m => m.Text))}]";
    public override DatePrecision Precision => DatePrecision.Set;
    public override IEnumerable<DatePoint> Points => Members.SelectMany(m => m.Points);
    public override IReadOnlyList<DateBounds> Spans =>
        [.. Members.Select(m => new DateBounds(m.Earliest, m.Latest, IsDuration: false, Softened))];
}

/// <summary>A member of a set: one point (both ends the same), or a range whose null end is open.</summary>
internal sealed record SetMember(DatePoint? From, DatePoint? To)
{
    public bool IsPoint => From is not null && From == To;
    public IEnumerable<DatePoint> Points => new[] { From, To }.OfType<DatePoint>().Distinct();

    // Either end may be the coarser: of [199X..1998-05-10] no day of the decade is ruled out.
    public DateOnly? Earliest => From is null ? null : Points.Min(p => p.Earliest);
    public DateOnly? Latest => To is null ? null : Points.Max(p => p.Latest);

    public string Text => IsPoint ? From!.Text : $"{From?.Text}..{To?.Text}";
}
