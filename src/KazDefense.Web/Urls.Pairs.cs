namespace KazDefense.Web;

/// <content>What lies between two actors.</content>
public static partial class Urls
{
    /// <summary>Everything between two actors; either order leads to the same page, this is the one it calls its own.</summary>
    public static string Pair(string one, string other, string focus = Features.Partners.PartnersRequest.DefaultFocus) => InFocus(PairPath(one, other), focus);

    /// <summary>The figure of a pair's page.</summary>
    public static string PairSvg(string one, string other) => PairPath(one, other) + ".svg";

    /// <summary>The events of a pair.</summary>
    public static string PairCsv(string one, string other) => PairPath(one, other) + ".csv";

    private static string PairPath(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? $"/partners/{one}/with/{other}" : $"/partners/{other}/with/{one}";
}
