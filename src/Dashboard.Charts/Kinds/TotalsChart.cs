using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Claims;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>Totals to date of several places on a logarithmic scale, a panel a metric, with the totals that were quoted.</summary>
/// <param name="Panels">The panels, from left to right: at least one.</param>
/// <param name="Window">The days, both ends included.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record TotalsChart(ImmutableArray<TotalsPanelContent> Panels, DateInterval Window, string Footnote)
{
    /// <summary>The words around the plot.</summary>
    public PictureText Text
    {
        get
        {
            var first = Panels[0].Lines[0].Series;
            var totals = Invariant($"Totals to date by {first.Basis.Title} in the {first.Source.Title} series, {DayText.Range(Window)}; ");
            var scale = "Logarithmic scale: each line across is ten times the one below.";
            var subtitle = Invariant($"{totals}{DayText.AsOf(first.AsOf)}. {scale}{BreakText()}");
            return new PictureText(Finding(), subtitle, Footnote, Invariant($"Lines rise over time, one a place; pins at their ends show the totals quoted. {Finding()}."));
        }
    }

    private string BreakText() =>
        Panels.SelectMany(panel => panel.Lines).Select(line => line.Break).FirstOrDefault(known => known is not null) is { } broken
            ? Invariant($" Mind: {broken.Text}.")
            : string.Empty;

    private string Finding()
    {
        var lasts = Panels[0].Lines.Select(line => (line.Series.AreaText, Total: line.Totals.Totals.LastOrDefault(total => total is not null)))
            .Where(line => line.Total is not null)
            .OrderByDescending(line => line.Total)
            .Select(line => Invariant($"{CountFormat.Whole(line.Total!.Value)} in {Place(line.AreaText)}"))
            .ToList();
        var held = Panels.SelectMany(panel => panel.Quoted).ToList();
        var stand = held.Count(check => check.Verdict.ToStanding() == Standing.Holds);
        var verdict = held.Count == 0 ? string.Empty : Invariant($"; {(stand == 0 ? "none" : DayText.Words(stand))} of {DayText.Words(held.Count)} totals quoted stand");
        return Invariant($"{Panels[0].Heading}: {string.Join(", ", lasts)}{verdict}");
    }

    private static string Place(string area) => area == Core.Series.Area.UnitedKingdom.Name ? "the United Kingdom" : area;
}
