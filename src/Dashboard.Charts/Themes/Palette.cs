using System.Collections.Immutable;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Themes;

/// <summary>The colours of a theme, each named for what it stands for; all are opaque.</summary>
public sealed class Palette
{
    /// <summary>On white paper.</summary>
    internal static readonly Palette Light = new(
        paper: Rgba.FromHex("#FFFFFF"),
        ink: Rgba.FromHex("#1B1E23"),
        secondary: Rgba.FromHex("#5A6068"),
        grid: Rgba.FromHex("#E3E5E8"),
        hatch: Rgba.FromHex("#D3D6DB"),
        ukDashboard: Rgba.FromHex("#0B5FA5"),
        johnsHopkins: Rgba.FromHex("#C8501E"),
        ukhsa: Rgba.FromHex("#1E7B57"),
        quoted: Rgba.FromHex("#1B1E23"),
        correction: Rgba.FromHex("#8E2B20"),
        series: ["#541302", "#0000AF", "#0B5034", "#A3276B", "#6E65E4", "#660065", "#9A668E", "#A70404", "#7001FA"]);

    /// <summary>On near-black paper: the same hues, lighter.</summary>
    internal static readonly Palette Dark = new(
        paper: Rgba.FromHex("#14161A"),
        ink: Rgba.FromHex("#ECEEF1"),
        secondary: Rgba.FromHex("#A3ABB5"),
        grid: Rgba.FromHex("#2B2F36"),
        hatch: Rgba.FromHex("#3C424B"),
        ukDashboard: Rgba.FromHex("#5AA9E6"),
        johnsHopkins: Rgba.FromHex("#F0814F"),
        ukhsa: Rgba.FromHex("#45D898"),
        quoted: Rgba.FromHex("#ECEEF1"),
        correction: Rgba.FromHex("#E5786B"),
        series: ["#FFEA02", "#049174", "#6074FB", "#FA0369", "#C586A7", "#B9FF9D", "#8C74AE", "#B3700F", "#F2AE00"]);

    private Palette(
        Rgba paper, Rgba ink, Rgba secondary, Rgba grid, Rgba hatch,
        Rgba ukDashboard, Rgba johnsHopkins, Rgba ukhsa, Rgba quoted, Rgba correction, ReadOnlySpan<string> series)
    {
        (Paper, Ink, Secondary, Grid, Hatch) = (paper, ink, secondary, grid, hatch);
        (UkDashboard, JohnsHopkins, Ukhsa, Quoted, Correction) = (ukDashboard, johnsHopkins, ukhsa, quoted, correction);
        var all = ImmutableArray.Create(ukDashboard, johnsHopkins, ukhsa).ToBuilder();
        foreach (string hex in series)
        {
            all.Add(Rgba.FromHex(hex));
        }

        Series = all.ToImmutable();
    }

    /// <summary>The background.</summary>
    public Rgba Paper { get; }

    /// <summary>Titles and what matters most.</summary>
    public Rgba Ink { get; }

    /// <summary>Subtitles, notes and axis labels.</summary>
    public Rgba Secondary { get; }

    /// <summary>Hairlines behind the data.</summary>
    public Rgba Grid { get; }

    /// <summary>The hatching of days without report.</summary>
    public Rgba Hatch { get; }

    /// <summary>The UK coronavirus dashboard.</summary>
    public Rgba UkDashboard { get; }

    /// <summary>Johns Hopkins CSSE.</summary>
    public Rgba JohnsHopkins { get; }

    /// <summary>The UK Health Security Agency's dashboard.</summary>
    public Rgba Ukhsa { get; }

    /// <summary>A figure that somebody quoted.</summary>
    public Rgba Quoted { get; }

    /// <summary>A negative count.</summary>
    public Rgba Correction { get; }

    /// <summary>Twelve colours for pictures of many series: the sources' own first, then in the order that keeps any first few far apart.
    /// </summary>
    /// <remarks>
    /// Found by search: the least distance (CIEDE2000) between any two, for the usual eye and for each of the three colour
    /// deficiencies, is 9, where 1 can just be told apart; and each can be read as text on the paper.
    /// </remarks>
    public ImmutableArray<Rgba> Series { get; }
}
