namespace Dashboard.Answers.Pictures;

/// <summary>The forms in which pictures are written.</summary>
[Flags]
public enum PictureFormats
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Pixels.</summary>
    Png = 1,

    /// <summary>Scalable.</summary>
    Svg = 2,

    /// <summary>Both.</summary>
    Both = Png | Svg,
}
