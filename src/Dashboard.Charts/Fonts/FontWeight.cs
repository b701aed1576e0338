namespace Dashboard.Charts.Fonts;

/// <summary>The weights of Inter that the pictures use; the numbers are those of CSS.</summary>
public enum FontWeight
{
    /// <summary>For running text and labels.</summary>
    Regular = 400,

    /// <summary>For direct labels.</summary>
    Medium = 500,

    /// <summary>For titles.</summary>
    SemiBold = 600,

    /// <summary>For single words that must stand out.</summary>
    Bold = 700,
}
