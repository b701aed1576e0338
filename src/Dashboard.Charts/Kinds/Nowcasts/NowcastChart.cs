using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Kinds.Nowcasts;

/// <summary>The latest days as they stood, what they were expected to become, and what they became.</summary>
/// <param name="Answer">The days.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record NowcastChart(NowcastAnswer Answer, string Footnote)
{
    /// <summary>Whether later releases tell what some of the days with an estimate became.</summary>
    public bool HasLater => Answer.Days.Any(day => day is { Estimate: not null, Became: not null });

    /// <summary>The words around the plot.</summary>
    public PictureText Text
    {
        get
        {
            var series = Answer.Series;
            var released = DayText.InFull(London.DayOf(Answer.ReleasedAt));
            var counts = Invariant($"{PlaceText.Capital(series.Metric.Title)} a day in {PlaceText.Of(series)}: {DayText.SourceAndBasis(series)}, as the release of {released} had them. ");
            const string Boxes = "Bars fade where a day was still filling up; open boxes: the count to expect, with its 80 % interval, from nothing later than that release.";
            var later = HasLater ? " Diamonds were known only later." : string.Empty;
            var seen = Invariant($"A bar a day; above the last ones an open box for the estimate, and a diamond for what the day became. {Finding()}.");
            return new PictureText(Finding(), (counts + (Answer.Days.Any(day => day.Estimate is not null) ? Boxes + later : string.Empty)).TrimEnd(), Footnote, seen);
        }
    }

    private string Finding()
    {
        var (released, place) = (London.DayOf(Answer.ReleasedAt), PlaceText.Of(Answer.Series));
        if (Answer.Days.LastOrDefault(day => day.Estimate is not null) is not { Estimate: { } estimate, Count: { } count } last)
        {
            return Invariant($"{PlaceText.Capital(place)} on {DayText.InFull(released)}: too few releases are held to say what the last days will become");
        }

        var shown = Invariant($"{DayText.InFull(last.Day)} in {place}: {CountFormat.Whole(count)} counted {(last.LagDays == 1 ? "a day later" : Invariant($"{DayText.Words(last.LagDays)} days later"))}, {CountFormat.Fixed(estimate.People, 0)} expected");
        return last.Became is { } became ? Invariant($"{shown}, {CountFormat.Whole(became.Count)} in the end{Kept()}") : shown;
    }

    /// <summary>How many of the intervals held what the days became.</summary>
    private string Kept()
    {
        var known = Answer.Days.Where(day => day.IsWithin is not null).ToList();
        var within = known.Count(day => day.IsWithin == true);
        return known.Count < 2 ? string.Empty : Invariant($" ({(within == known.Count ? "all" : DayText.Words(within) + " of")} {DayText.Words(known.Count)} intervals held)");
    }
}
