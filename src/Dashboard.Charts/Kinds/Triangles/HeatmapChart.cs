using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Questions;

namespace Dashboard.Charts.Kinds.Triangles;

/// <summary>A reporting triangle: how much of each day's settled count the releases after it held.</summary>
/// <param name="Answer">The days.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record HeatmapChart(FillingAnswer Answer, string Footnote)
{
    private const double Half = 0.5;
    private const double NearlyAll = 0.95;

    /// <summary>The least lag at which any day has a count; 0 where none has.</summary>
    public int FirstLagDays => Enumerable.Range(0, Answer.LagDays + 1).FirstOrDefault(lag => Answer.Days.Any(day => day.Cells[lag] is not null));

    /// <summary>The words around the plot.</summary>
    public PictureText Text
    {
        get
        {
            var series = Answer.Series;
            var counts = Invariant($"{PlaceText.Capital(series.Metric.Title)} in {PlaceText.Of(series)}, {DayText.Range(Answer.Window)}: {DayText.SourceAndBasis(series)}; {DayText.AsOf(series.AsOf)}. ");
            const string Cells = "A column a day, a row for each day that passed since: the share of the day’s settled count that a release held by then.";
            return new PictureText(Finding(), counts + Cells, Footnote, Invariant($"Cells grow darker downwards as releases fill a day up. {Finding()}."));
        }
    }

    private string Finding()
    {
        var counted = Invariant($"a day’s {Answer.Series.Metric.Title} in {PlaceText.Of(Answer.Series)}");
        var (half, nearly) = (LagOf(Half), LagOf(NearlyAll));
        var medians = Enumerable.Range(0, Answer.LagDays + 1).Select(Answer.MedianShareAt).OfType<double>().ToList();
        return (half, nearly) switch
        {
            _ when medians.Count == 0 => Invariant($"How {counted} fill up can’t be told yet: no day has settled"),
            ({ } one, { } other) when one == other => Invariant($"95 % of {counted} were known {After(one)}"),
            ({ } one, { } other) => Invariant($"Half of {counted} were known {After(one)}, 95 % {After(other)}"),
            ({ } one, null) => Invariant($"Half of {counted} were known {After(one)}, {Percent(medians.Max())} {After(Answer.LagDays)}"),
            _ => Invariant($"Of {counted} no more than {Percent(medians.Max())} were known {After(Answer.LagDays)}"),
        };
    }

    /// <summary>The first lag from which on the middle day held a share.</summary>
    private int? LagOf(double share)
    {
        int? since = null;
        for (var lag = Answer.LagDays; lag >= 0; lag--)
        {
            if (Answer.MedianShareAt(lag) is not { } median)
            {
                continue;
            }

            if (median < share)
            {
                break;
            }

            since = lag;
        }

        return since;
    }

    private static string After(int days) => days == 0 ? "on the day itself" : "after " + DayText.CountInWords(days);

    private static string Percent(double share) => Invariant($"{CountFormat.Fixed(100 * share, 0)} %");
}
