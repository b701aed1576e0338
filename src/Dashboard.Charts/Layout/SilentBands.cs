using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using NodaTime;

namespace Dashboard.Charts.Layout;

/// <summary>Hatched bands over days for which nothing was published, each run labelled once.</summary>
public static class SilentBands
{
    private const double SpacingPx = 9;

    /// <summary>Hatches the days.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="days">The silent days, in order.</param>
    public static void Draw(Plot plot, IEnumerable<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(plot);
        foreach (var run in RunsOf(days))
        {
            plot.Frame.Scene.Add(new HatchMark(BandOf(plot, run), SpacingPx, plot.Frame.Theme.Colors.Hatch, 1.5));
        }
    }

    /// <summary>Hatches a sample, for a legend.</summary>
    /// <param name="scene">Takes the marks.</param>
    /// <param name="theme">The look.</param>
    /// <param name="box">Where.</param>
    public static void DrawSample(SceneBuilder scene, Theme theme, PixelRect box)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(theme);
        scene.Add(new HatchMark(box, SpacingPx, theme.Colors.Hatch, 1.5));
    }

    /// <summary>Labels each run once, as high as what is there already leaves room.</summary>
    /// <remarks>
    /// Where runs lie closer to each other than their labels are wide, the longer run of them is labelled and tells what the
    /// hatching of the others means.
    /// </remarks>
    /// <param name="plot">The plot.</param>
    /// <param name="days">The silent days, in order.</param>
    /// <param name="label">What to write.</param>
    /// <param name="taken">The boxes that are taken; the labels' are added.</param>
    public static void Label(Plot plot, IEnumerable<LocalDate> days, string label, ICollection<PixelRect> taken)
    {
        ArgumentNullException.ThrowIfNull(plot);
        ArgumentNullException.ThrowIfNull(taken);
        var style = plot.Frame.Text(plot.Frame.Theme.Annotation);
        var labelled = new List<PixelRect>();
        foreach (var run in RunsOf(days).OrderByDescending(run => run.Length))
        {
            var band = BandOf(plot, run);
            var lines = TextWrapper.Wrap(label, Math.Max(band.Width - 8, style.SizePx * 6), style);
            var width = TextMeasurer.WidestPx(lines.AsSpan(), style);
            var x = Math.Clamp(band.CentreX, plot.Area.Left + (width / 2) + 4, plot.Area.Right - (width / 2) - 4);
            var column = new PixelRect(x - (width / 2) - 6, plot.Area.Top, width + 12, plot.Area.Height);
            if (!labelled.Exists(column.Overlaps))
            {
                labelled.Add(column);
                DrawLabel(plot, column, lines, style, taken);
            }
        }
    }

    /// <summary>Days that follow each other, together.</summary>
    /// <param name="days">The days, in order.</param>
    public static IEnumerable<DateInterval> RunsOf(IEnumerable<LocalDate> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        (LocalDate Start, LocalDate End)? run = null;
        foreach (var day in days)
        {
            if (run is { } open && day == open.End.PlusDays(1))
            {
                run = (open.Start, day);
                continue;
            }

            if (run is { } done)
            {
                yield return new DateInterval(done.Start, done.End);
            }

            run = (day, day);
        }

        if (run is { } last)
        {
            yield return new DateInterval(last.Start, last.End);
        }
    }

    private static PixelRect BandOf(Plot plot, DateInterval run) =>
        PixelRect.FromEdges(plot.Left(run.Start), plot.Area.Top, plot.Left(run.End) + plot.Days.DayWidthPx, plot.Area.Bottom);

    /// <summary>The label stands on paper, wider than the band where that is too narrow for a word; without room there is none.</summary>
    private static void DrawLabel(Plot plot, PixelRect column, ImmutableArray<string> lines, TextStyle style, ICollection<PixelRect> taken)
    {
        var lineHeight = PictureFrame.LineHeight(style);
        var box = column with { Y = column.Top + 4, Height = (lines.Length * lineHeight) + 6 };
        while (taken.Any(box.Overlaps))
        {
            box = box with { Y = box.Y + (lineHeight / 2) };
        }

        if (box.Bottom > plot.Area.Bottom)
        {
            return;
        }

        taken.Add(box);
        plot.Frame.Scene.Rect(box, plot.Frame.Theme.Colors.Paper);
        for (var i = 0; i < lines.Length; i++)
        {
            plot.Frame.Scene.Text(lines[i], box.CentreX, box.Top + 2 + TextMeasurer.AscentPx(style) + (i * lineHeight), style, TextAnchor.Middle);
        }
    }
}
