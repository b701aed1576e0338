using System.Collections.Immutable;
using Dashboard.Charts.Scenes;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Themes;

/// <summary>How the series of one picture are told from each other.</summary>
/// <remarks>
/// Where each is of another source they have the sources' own looks. Two series of one source can't both have its look, so then
/// all take theirs by their place in the picture: up to twelve colours that readers who don't tell red from green can tell
/// apart in their order, with dashes as a second cue.
/// </remarks>
public static class SeriesLooks
{
    private static readonly string[] OnLight =
    [
        "#0B5FA5", "#C8501E", "#1E7B57", "#7B4FA3", "#96700A", "#C2407E", "#177E96", "#5A6068", "#6A7D12", "#7A4B2A", "#4B4FC4", "#1B1E23",
    ];

    private static readonly string[] OnDark =
    [
        "#5AA9E6", "#F0814F", "#4CC38A", "#B593DB", "#D9B44A", "#EE86B7", "#4FC3DC", "#A3ABB5", "#B5CB4E", "#D09A72", "#9396F5", "#ECEEF1",
    ];

    private static readonly DashPattern?[] Dashes = [null, new(10, 4), new(3, 3), new(14, 4, 3, 4)];

    /// <summary>How many series can be told apart.</summary>
    public static int Most => OnLight.Length;

    /// <summary>The looks of series.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="series">The series, in order: up to <see cref="Most"/>.</param>
    /// <returns>One look a series.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are too many.</exception>
    public static ImmutableArray<SourceLook> Of(Theme theme, IReadOnlyList<SeriesSelector> series)
    {
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(series.Count, Most, nameof(series));
        return series.DistinctBy(one => one.Source).Count() == series.Count
            ? [.. series.Select(one => theme.Source(one.Source.Code))]
            : [.. series.Select((_, place) => At(theme, place))];
    }

    /// <summary>The colours of looks, in order.</summary>
    internal static Rgba[] ColorsOf(ImmutableArray<SourceLook> looks)
    {
        var colors = new Rgba[looks.Length];
        for (var i = 0; i < colors.Length; i++)
        {
            colors[i] = looks[i].Color;
        }

        return colors;
    }

    /// <summary>The look of a place among series that share a source.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="place">The place, from 0.</param>
    public static SourceLook At(Theme theme, int place)
    {
        ArgumentNullException.ThrowIfNull(theme);
        var colors = theme == Theme.Dark ? OnDark : OnLight;
        return new SourceLook(Rgba.FromHex(colors[place]), Dashes[place % Dashes.Length], place % 2 == 1);
    }
}
