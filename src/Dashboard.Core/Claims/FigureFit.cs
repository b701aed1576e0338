namespace Dashboard.Core.Claims;

/// <summary>Compares a value with a quoted figure at the closeness at which the figure was meant.</summary>
/// <remarks>
/// The unit of a round figure is the power of ten of its trailing zeros, but at most a tenth of it: "12.3 million" has the
/// unit 100,000, "1,000" the unit 100. "Nearly" reaches from the figure down by one unit and by 2 % at the most;
/// "more than" holds for whatever is more.
/// </remarks>
public static class FigureFit
{
    private const decimal NearShare = 0.01m;
    private const decimal JustShare = 0.02m;

    /// <summary>Compares.</summary>
    /// <param name="figure">The number quoted.</param>
    /// <param name="qualifier">How closely it is meant.</param>
    /// <param name="found">The value: people, or people a day.</param>
    public static Fit Of(decimal figure, FigureQualifier qualifier, double found)
    {
        var value = (decimal)found;
        var decimals = Math.Min(figure.Scale, (byte)9);
        if (Math.Round(value, decimals, MidpointRounding.AwayFromZero) == figure)
        {
            return Fit.Exact;
        }

        return IsMeant(figure, qualifier, value) ? Fit.Rounding
            : Math.Abs(value - figure) <= Math.Abs(figure) * NearShare ? Fit.Near
            : Fit.None;
    }

    /// <summary>The unit that a round figure was rounded to.</summary>
    /// <param name="figure">The number quoted.</param>
    public static decimal UnitOf(decimal figure)
    {
        // Digits after the point were written, so they are meant.
        var unit = 1m;
        for (var i = 0; i < figure.Scale; i++)
        {
            unit /= 10;
        }

        while (figure != 0 && figure % (unit * 10) == 0 && unit * 10 <= Math.Abs(figure) / 10)
        {
            unit *= 10;
        }

        return unit;
    }

    private static bool IsMeant(decimal figure, FigureQualifier qualifier, decimal value)
    {
        var unit = UnitOf(figure);
        return qualifier switch
        {
            FigureQualifier.JustBelow => value < figure && value >= figure - Math.Min(unit, figure * JustShare),
            FigureQualifier.MoreThan => value > figure,
            FigureQualifier.Around or FigureQualifier.Rounded => Math.Abs(value - figure) <= unit / 2,
            _ => false,
        };
    }
}
