using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Words;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>What points at the lines of a <see cref="CompareChart"/>: the peaks of all, and the asker's notes at the first.</summary>
internal static class CompareNotes
{
    private static readonly DashPattern Dots = new(1, 4);

    /// <summary>Rules the days of the notes, below all that is drawn of the counts.</summary>
    public static void DrawRules(Plot plot, CompareChart chart, ComparePanel panel)
    {
        foreach (var note in panel.NotesHaveRules ? Shown(chart) : [])
        {
            plot.Frame.Scene.Line(plot.X(note.Day), plot.Area.Top, plot.X(note.Day), plot.Area.Bottom, new Stroke(plot.Frame.Theme.Colors.Secondary, 1, Dots));
        }
    }

    /// <summary>Finds room for peaks and notes before any other words take it.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="chart">What it shows.</param>
    /// <param name="panel">How it stands among others.</param>
    /// <param name="drawn">Gathers what is drawn on each day.</param>
    /// <param name="taken">The boxes that are taken; those of the words are added.</param>
    /// <returns>The words, to be drawn over all else; null where there are none.</returns>
    public static PointNotes? Place(Plot plot, CompareChart chart, ComparePanel panel, Func<DrawnDays> drawn, List<PixelRect> taken)
    {
        if (!chart.MarksPeaks && chart.Notes.IsEmpty)
        {
            return null;
        }

        var notes = new PointNotes(plot, drawn(), taken);
        var names = chart.Names;
        for (var i = 0; chart.MarksPeaks && i < chart.Sides.Series.Length; i++)
        {
            if (SeriesPeak.Of(chart.Sides.Series[i], chart.Sides.MeanDays) is { PeoplePerDay: > 0 } peak)
            {
                var what = peak.IsAtEdge ? "highest" : "peak";
                var whose = chart.Sides.Series.Length == 1 ? what : Invariant($"{names[i]}, {what}");
                notes.Add(
                    new PixelPoint(plot.X(peak.Day), plot.Y(peak.PeoplePerDay)),
                    [Invariant($"{whose}: {CountFormat.PerDay(peak.PeoplePerDay)} a day"), "week to " + DayText.InFull(peak.Day)],
                    panel.Looks[i].Color);
            }
        }

        foreach (var note in panel.NotesHaveWords ? Shown(chart) : [])
        {
            notes.Add(new PixelPoint(plot.X(note.Day), plot.Y(HeightOn(chart, note.Day))), [note.Text, DayText.InFull(note.Day)], plot.Frame.Theme.Colors.Ink);
        }

        notes.TakeArrows();
        return notes;
    }

    private static IEnumerable<DayNote> Shown(CompareChart chart) => chart.Notes.Where(note => chart.Sides.Window.Contains(note.Day));

    /// <summary>Where a note points: at the first series' average, else at its count, else at the ground.</summary>
    private static double HeightOn(CompareChart chart, LocalDate day)
    {
        var series = chart.Sides.Series[0];
        return series.MeanOn(day) ?? (series.AsReported.Days.Contains(day) ? series.AsReported[day].Count : null) ?? 0;
    }
}
