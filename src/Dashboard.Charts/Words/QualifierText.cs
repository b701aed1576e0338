using Dashboard.Core.Claims;

namespace Dashboard.Charts.Words;

/// <summary>How charts write a number with how closely it was meant.</summary>
internal static class QualifierText
{
    /// <summary>For example: 106,122; 103,000 (a little less).</summary>
    /// <param name="number">The number.</param>
    /// <param name="qualifier">How closely it was meant.</param>
    public static string Of(string number, FigureQualifier qualifier) => qualifier switch
    {
        FigureQualifier.Exact => number,
        FigureQualifier.JustBelow => number + " (a little less)",
        FigureQualifier.MoreThan => number + " (a little more)",
        FigureQualifier.Around => number + " (about)",
        _ => number + " (rounded)",
    };
}
