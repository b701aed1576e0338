using System.Collections.Immutable;
using System.Globalization;

namespace Dashboard.Answers.Requests;

/// <summary>Figures quoted day by day, a point for a day without one.</summary>
/// <param name="Figures">The figures in people, one a day; null for a day without.</param>
public sealed record FigureList(ImmutableArray<long?> Figures)
{
    private const string NoFigure = ".";

    // More than all people; and a list of them can still be added up.
    private const long Largest = 1_000_000_000_000;

    /// <summary>Reads figures.</summary>
    /// <param name="text">Whole numbers and points, separated by commas.</param>
    public static Parsed<FigureList> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var figures = ImmutableArray.CreateBuilder<long?>();
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (word == NoFigure)
            {
                figures.Add(null);
            }
            else if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var figure))
            {
                if (figure is < -Largest or > Largest)
                {
                    return new(null, Invariant($"'{word}' is more than people can be counted; a figure up to {Largest:#,0} is expected"));
                }

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
