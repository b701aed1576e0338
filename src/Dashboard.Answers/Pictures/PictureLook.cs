using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;

namespace Dashboard.Answers.Pictures;

/// <summary>How a picture is to look, whatever it shows.</summary>
/// <param name="Size">Its size in px.</param>
/// <param name="Theme">Its colours.</param>
/// <param name="Scale">Device pixels in a px of a PNG; an SVG has none.</param>
public sealed record PictureLook(PictureSize Size, Theme Theme, int Scale = 1)
{
    /// <summary>1600 x 900 px on light paper.</summary>
    public static PictureLook Standard { get; } = new(PictureSize.Standard, Theme.Light);
}
