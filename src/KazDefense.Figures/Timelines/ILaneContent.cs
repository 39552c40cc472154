namespace KazDefense.Figures;

/// <summary>What a lane shows of its events: each one, or, where they are too many, their counts.</summary>
internal interface ILaneContent
{
    /// <summary>Height in px.</summary>
    double Height { get; }

    void Draw(Markup svg, double top);
}
