namespace Dashboard.Answers.Reports;

/// <summary>The forms in which a report's pictures are written.</summary>
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
