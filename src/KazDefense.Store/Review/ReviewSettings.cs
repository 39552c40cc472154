namespace KazDefense.Store.Review;

/// <summary>How changes become public.</summary>
/// <param name="FourEyes">Whether nobody publishes their own.</param>
public sealed record ReviewSettings(bool FourEyes);
