using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;

namespace Dashboard.Charts.Kinds.Averages;

/// <summary>What all panels share, so that a height means the same in each: the counts' range, room for labels and the lines of the headings.</summary>
/// <param name="Least">The least number of all, 0 at the most.</param>
/// <param name="Most">The greatest, with room above it.</param>
/// <param name="GutterPx">Room for the counts' labels at the left of each panel.</param>
/// <param name="SummaryLines">How many lines the longest explanation of a policy takes.</param>
/// <param name="HasNumbers">Whether the counts of all days have room beside each other.</param>
internal sealed record AveragesScale(double Least, double Most, double GutterPx, int SummaryLines, bool HasNumbers)
{
    private const double Headroom = 1.08;
    private const double NumberGapPx = 4;

    public static AveragesScale Of(AveragesChart chart, PictureFrame frame, PanelGrid grid)
    {
        var values = chart.Answer.Averages
            .SelectMany(average => average.Inputs.Entries.Select(entry => (double)(entry.Count ?? 0)).Append(average.Mean.PeoplePerDay ?? 0))
            .Append((double)(chart.Quoted?.Value ?? 0))
            .ToList();
        var (least, most) = (Math.Min(0, values.Min()), Math.Max(1, values.Max() * Headroom));
        var style = frame.Text(frame.Theme.AxisLabel);
        var label = new[] { least, most }.Max(value => TextMeasurer.WidthPx(CountFormat.Abbreviated(Math.Round(value)), style));
        var summary = frame.Text(frame.Theme.Annotation);
        var lines = chart.Panels.Max(panel => TextWrapper.Wrap(panel.Summary, grid.Panels[0].Width, summary).Length);
        var widest = values.Max(value => TextMeasurer.WidthPx(CountFormat.Fixed(value, 0), AveragesPanel.NumberStyle(frame)));
        var hasNumbers = chart.Days.Length * (widest + NumberGapPx) <= grid.Panels[0].Width - label - NumberGapPx;
        return new AveragesScale(least, most, label, lines, hasNumbers);
    }
}
