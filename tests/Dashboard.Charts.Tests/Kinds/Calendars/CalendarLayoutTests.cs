using Dashboard.Charts.Fonts;
using Dashboard.Charts.Kinds.Calendars;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Kinds.Calendars;

public sealed class CalendarLayoutTests
{
    private static readonly string[] Kinds = ["1", "0", ".", "9x2", "9+", "9~", "9?", "-9"];

    [Fact]
    public void Lay_EachStatus_HasALookOfItsOwn()
    {
        string[] looks = ["reported", "reported zero", "no report", "caught up: one report for several days", "added by a later release", "as later served", "incomplete", "correction"];

        Assert.Equal(looks, Lay(Calendar.Of(string.Join(' ', Kinds))).Words.Where(looks.Contains));
    }

    [Fact]
    public void Lay_ACatchUp_SaysForHowManyDaysAndIsJoinedToThem()
    {
        var drawn = Lay(Calendar.Of("5 . . 9x3 5"));

        Assert.Contains("3", drawn.Words);
        Assert.Single(drawn.Paths, path => path.Stroke is { WidthPx: 2.5 } stroke && stroke.Color == Theme.Light.Colors.UkDashboard);
    }

    [Theory]
    [InlineData("5 . . 9x3 20x4 5")]
    [InlineData("5 . 9x2 . 20x4 5")]
    [InlineData("5 9x2 9x3 9x4 9x5 5")]
    public void Lay_AReportWithinTheDaysOfAnother_KeepsItsNumberClearOfTheLine(string days)
    {
        var drawn = Lay(Calendar.Of(days));
        var lines = drawn.Paths.Where(path => path.Stroke is { WidthPx: 2.5 }).ToList();

        Assert.Equal(days.Count(letter => letter == 'x'), drawn.Texts.Count(text => text.Text.Length == 1));
        foreach (var number in drawn.Texts.Where(text => text.Text.Length == 1).Select(TextMeasurer.BoundsPx))
        {
            Assert.DoesNotContain(lines, line => line.Path.Points[0].Y > number.Top && line.Path.Points[0].Y < number.Bottom && line.Path.Points[0].X < number.Right && line.Path.Points[1].X > number.Left);
        }
    }

    [Fact]
    public void Lay_ALegend_HoldsOnlyWhatOccurs() => Assert.DoesNotContain("correction", Lay(Calendar.Of("1 2 .")).Words);

    [Fact]
    public void Lay_ALongWindow_IsCutIntoStripsOfWholeWeeks()
    {
        var names = Lay(Calendar.Of(Given.Counts(200))).Texts.Where(text => text.Text == "England").ToList();

        Assert.True(names.Count > 1);
        Assert.Single(names.Select(name => name.X).Distinct());
    }

    [Fact]
    public void Lay_Table_HoldsEveryDayWithItsStatus()
    {
        var table = CalendarLayout.Lay(Calendar.Of("1 . 9x2"), Theme.Light, PictureSize.Standard).Table!;

        Assert.Equal(["England", "22 December 2021", "no report", "–", "0", "nothing"], table.Rows[1]);
        Assert.Equal(["England", "23 December 2021", "catch-up", "9", "2", "catch-up"], table.Rows[2]);
    }

    [Theory]
    [MemberData(nameof(Sizes.All), MemberType = typeof(Sizes))]
    public void Lay_DataThatChartsStumbleOver_LeavesNoFault(int width, int height)
    {
        var mixed = string.Join(' ', Enumerable.Range(0, 120).Select(i => Kinds[i % Kinds.Length]));
        (string Name, CalendarChart Chart)[] hard =
        [
            ("one day", Calendar.Of("5")),
            ("all gaps", Calendar.Of(". . . . . . .")),
            ("all zero", Calendar.Of("0 0 0 0 0")),
            ("corrections only", Calendar.Of("-5 -6 -7")),
            ("every status", Calendar.Of(string.Join(' ', Kinds))),
            ("four by sixty", Calendar.Chart([.. Enumerable.Range(1, 4).Select(i => ("ukdash:Nation number " + i + ":cases", string.Join(' ', mixed.Split(' ').Take(60))))])),
            ("twelve by a hundred and twenty", Calendar.Chart([.. Enumerable.Range(1, 12).Select(i => ("jhu:Area number " + i + ":cases", mixed))])),
            ("twenty-four for years", Calendar.Chart([.. Enumerable.Range(1, 24).Select(i => ((i % 2 == 0 ? "jhu" : "ukdash") + ":Area number " + i + ":cases", Given.Counts(1100)))])),
            ("long names", Calendar.Chart(("ukdash:" + new string('m', 60) + ":cases", "1 2 3"), ("jhu:" + new string('w', 60) + ":deaths", "1 2 3"))),
        ];

        foreach (var theme in new[] { Theme.Light, Theme.Dark })
        {
            Drawn.AssertNone(hard.SelectMany(one => new Drawn(CalendarLayout.Lay(one.Chart, theme, new PictureSize(width, height))).Faults().Select(fault => one.Name + ": " + fault)));
        }
    }

    private static Drawn Lay(CalendarChart chart) => new(CalendarLayout.Lay(chart, Theme.Light, PictureSize.Standard));
}
