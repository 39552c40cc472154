namespace KazDefense.Domain.Events;

/// <summary>How probable it is that two records tell of one event.</summary>
public static class Likeness
{
    /// <summary>From here on an editor is warned.</summary>
    public const double Probable = 0.6;

    /// <summary>0 for nothing in common to 1 for the same.</summary>
    public static double Of(EventSketch first, EventSketch second) => throw new NotImplementedException(first.Title + second.Title);
}
