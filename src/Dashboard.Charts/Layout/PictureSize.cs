namespace Dashboard.Charts.Layout;

/// <summary>A picture's size in px.</summary>
/// <param name="WidthPx">Its width.</param>
/// <param name="HeightPx">Its height.</param>
public readonly record struct PictureSize(int WidthPx, int HeightPx)
{
    /// <summary>The least side that leaves room for a title, a plot and a footnote.</summary>
    public const int LeastSidePx = 480;

    /// <summary>The greatest side.</summary>
    public const int GreatestSidePx = 4096;

    /// <summary>1600 x 900 px.</summary>
    public static PictureSize Standard { get; } = new(1600, 900);

    /// <summary>Whether both sides are within what a picture can be laid out for.</summary>
    public bool IsUsable =>
        WidthPx is >= LeastSidePx and <= GreatestSidePx && HeightPx is >= LeastSidePx and <= GreatestSidePx;
}
