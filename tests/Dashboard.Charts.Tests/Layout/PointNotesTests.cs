using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Charts.Tests.Layout;

public sealed class PointNotesTests
{
    private const int Days = 60;
    private const double Most = 100;

    [Fact]
    public void Draw_NotesAtAnyPointsOfALine_PutsNoWordsOverEachOtherOrTheLineAndNoArrowThroughWords() =>
        Prop.ForAll(Gen.Choose(1, 10_000).ArrayOf(3).ToArbitrary(), seeds =>
        {
            var plot = Pictures.Plot(Days, Most);
            var line = Enumerable.Range(0, Days).Select(place => (double?)(30 + (20 * Math.Sin(place / 6.0)))).ToArray();
            var drawn = new DrawnDays(plot);
            drawn.AddLine(0, line.Length, i => line[i]);
            var notes = new PointNotes(plot, drawn, []);
            foreach (var place in seeds.Select(seed => seed % Days))
            {
                notes.Add(new PixelPoint(plot.XAt(place), plot.Y(line[place]!.Value)), [Invariant($"A note of day {place}"), "and more"], new Rgba(0, 0, 0));
            }

            notes.Draw();
            var faults = string.Join(", ", FaultsOf(Pictures.Drawn(plot.Frame), plot, line));
            return (faults.Length == 0).Label(faults);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Add_AtALineBelowAnother_StandsBetweenTheTwo()
    {
        var plot = Pictures.Plot(Days, Most);
        var drawn = new DrawnDays(plot);
        drawn.AddLine(0, Days, _ => 90);
        drawn.AddLine(0, Days, _ => 10);
        var notes = new PointNotes(plot, drawn, []);
        notes.Add(new PixelPoint(plot.XAt(30), plot.Y(10)), ["A peak"], new Rgba(0, 0, 0));
        notes.Draw();

        Assert.InRange(Pictures.Drawn(plot.Frame).Texts.Single(text => text.Text == "A peak").BaselineY, plot.Y(90), plot.Y(10));
    }

    [Fact]
    public void Draw_ManyNotesWhereNothingIsFree_PutsNoWordsOverEachOther()
    {
        var plot = Pictures.Plot(Days, Most, frame: Pictures.Frame(360, 600));
        var drawn = new DrawnDays(plot);
        for (var place = 0; place < Days; place++)
        {
            drawn.AddColumn(place, Most);
        }

        var notes = new PointNotes(plot, drawn, []);
        foreach (var place in new[] { 30, 31, 33, 36 })
        {
            notes.Add(new PixelPoint(plot.XAt(place), plot.Y(10)), [Invariant($"Day {place}"), "more"], new Rgba(0, 0, 0));
        }

        notes.Draw();

        Drawn.AssertNone(Pictures.Drawn(plot.Frame).Faults());
    }

    private static IEnumerable<string> FaultsOf(Drawn drawn, Plot plot, double?[] line)
    {
        var words = drawn.Texts.Where(text => text.Text.StartsWith("A note", StringComparison.Ordinal) || text.Text == "and more").ToList();
        foreach (var text in words)
        {
            var box = TextMeasurer.BoundsPx(text).Inset(0.01, 0.01);
            if (words.Exists(other => !ReferenceEquals(other, text) && TextMeasurer.BoundsPx(other).Inset(0.01, 0.01).Overlaps(box)))
            {
                yield return Invariant($"over each other: {text.Text}");
            }

            if (Enumerable.Range(0, Days).Any(place => box.Contains(new PixelPoint(plot.XAt(place), plot.Y(line[place]!.Value)))))
            {
                yield return Invariant($"on the line: {text.Text}");
            }

            if (Arrows(drawn).Any(arrow => Enumerable.Range(0, 101).Any(at => box.Contains(Along(arrow, at / 100.0)))))
            {
                yield return Invariant($"through words: {text.Text}");
            }
        }
    }

    private static IEnumerable<PathMark> Arrows(Drawn drawn) => drawn.Paths.Where(path => path is { Fill: null, Stroke.WidthPx: 1.25 });

    private static PixelPoint Along(PathMark arrow, double share)
    {
        var (from, to) = (arrow.Path.Points[0], arrow.Path.Points[1]);
        return new PixelPoint(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)));
    }
}
