using KazDefense.Domain.Dates;

namespace KazDefense.Figures;

/// <summary>What a date leaves open, as one of a handful of forms. The same forms serve lists, where they have fixed widths, and timelines, where they are to scale.</summary>
internal enum MarkHalo
{
    /// <summary>The day is known.</summary>
    None,

    /// <summary>One unknown day between two known ones.</summary>
    Within,

    /// <summary>About, or perhaps.</summary>
    Soft,

    /// <summary>On some day not after a known one.</summary>
    ByThen,

    /// <summary>On some day not before a known one.</summary>
    FromThen,

    /// <summary>Lasted from one known day to another.</summary>
    Lasted,

    /// <summary>Lasted, its ends uncertain.</summary>
    LastedSoft,

    /// <summary>Began then and goes on.</summary>
    GoesOn,

    /// <summary>Had been going on and ended by a known day.</summary>
    EndedBy,

    /// <summary>Nothing is known of when.</summary>
    Unknown,
}

/// <summary>Which halo a date has.</summary>
internal static class MarkHalos
{
    internal static MarkHalo Of(DateBounds date) => date switch
    {
        { Earliest: null, Latest: null } => MarkHalo.Unknown,
        { Earliest: null, IsDuration: true } => MarkHalo.EndedBy,
        { Earliest: null } => MarkHalo.ByThen,
        { Latest: null, IsDuration: true } => MarkHalo.GoesOn,
        { Latest: null } => MarkHalo.FromThen,
        { IsApproximate: true, IsDuration: true } when date.Earliest != date.Latest => MarkHalo.LastedSoft,
        { IsDuration: true } when date.Earliest != date.Latest => MarkHalo.Lasted,
        { IsApproximate: true } => MarkHalo.Soft,
        _ when date.Earliest == date.Latest => MarkHalo.None,
        _ => MarkHalo.Within,
    };
}
