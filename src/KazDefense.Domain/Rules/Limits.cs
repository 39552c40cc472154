namespace KazDefense.Domain.Rules;

/// <summary>How long and how many things may be, where people type them.</summary>
public static class Limits
{
    /// <summary>The longest reason for a change, in characters.</summary>
    public const int Reason = 300;
}
