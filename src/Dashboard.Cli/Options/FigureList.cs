using System.Collections.Immutable;
using System.Globalization;

namespace Dashboard.Cli.Options;

/// <summary>Figures quoted day by day, a point for a day without one.</summary>
internal sealed record FigureList(ImmutableArray<long?> Figures)
{
    private const string NoFigure = ".";

    public static Parsed<FigureList> Parse(string text)
    {
        var figures = ImmutableArray.CreateBuilder<long?>();
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (word == NoFigure)
            {
                figures.Add(null);
            }
            else if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var figure))
            {
                figures.Add(figure);
            }
            else
            {
                return new(null, Invariant($"'{word}' is no figure; write one whole number a day, without thousands separators, and a point for a day without, such as 134022,.,98515"));
            }
        }

        return new(new FigureList(figures.ToImmutable()), null);
    }
}
