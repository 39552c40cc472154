namespace KazDefense.Figures;

/// <summary>The three channels of a mark, never mixed.</summary>
public enum KeyChannel
{
    /// <summary>The halo: what the date leaves open.</summary>
    Date,

    /// <summary>The fill: whether it happened.</summary>
    Status,

    /// <summary>The shape.</summary>
    Kind,
}

/// <summary>One line of the key to the marks.</summary>
/// <param name="Name">A stable name in kebab-case, for translating the words.</param>
/// <param name="Mark">The mark as SVG, in ink.</param>
/// <param name="Words">What it means, in English.</param>
public sealed record KeyEntry(string Name, string Mark, string Words);
