using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Tests.Kinds;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Layout;

public sealed class CatchUpBracketsTests
{
    [Fact]
    public void Draw_ACatchUp_SpansExactlyItsDaysJustAboveItsCount()
    {
        var (plot, drawn) = Draw("5 . . 318,699x3 5", most: 400_000);
        var bracket = Assert.Single(Brackets(drawn));

        Assert.Equal(plot.Left(Given.Day("2021-12-22")), bracket.Left, 9);
        Assert.Equal(plot.Left(Given.Day("2021-12-25")), bracket.Right, 9);
        Assert.Equal(plot.Y(318_699) - 8, bracket.Top, 9);
        Assert.Contains("318,699 for three days", drawn.Words);
    }

    [Fact]
    public void Draw_ACatchUpOfMoreThanTenDays_SaysTheNumberInDigits() =>
        Assert.Contains("90 for 12 days", Draw(". . . . . . . . . . . 90x12", most: 100).Drawn.Words);

    [Fact]
    public void Draw_ACatchUpThatBeganBeforeThePlot_IsLeftOut() => Assert.Empty(Brackets(Draw("90x3 5 5", most: 100).Drawn));

    [Fact]
    public void Draw_AReportForOneDay_HasNone() => Assert.Empty(Brackets(Draw("5 . 5 5", most: 10).Drawn));

    [Fact]
    public void Draw_DaysTooNarrowToBeSeen_HaveNone()
    {
        var years = string.Join(' ', Enumerable.Repeat("5 5 5 5 . . 15x3", 150));

        Assert.Empty(Brackets(Draw(years, most: 20).Drawn));
    }

    [Fact]
    public void Draw_WordsThatWouldMeetOthers_AreLeftOutAndTheBracketStays()
    {
        var (_, drawn) = Draw("5 . 10x2 . 10x2 . 10x2" + string.Concat(Enumerable.Repeat(" 5", 55)), most: 20);

        Assert.Equal(3, Brackets(drawn).Count());
        Assert.Equal(1, drawn.Words.Count(word => word == "10 for two days"));
    }

    [Fact]
    public void Draw_WordsWhereSomethingStandsAlready_StandAboveIt()
    {
        var plot = Pictures.Plot(5, 20);
        var taken = new List<PixelRect> { new(plot.Area.Left, plot.Y(15) - 30, plot.Area.Width, 20) };
        CatchUpBrackets.Draw(plot, [Given.Series("5 . . 15x3 5")], taken);

        Assert.True(Pictures.Drawn(plot.Frame).Texts.Single(text => text.Text == "15 for three days").BaselineY < taken[0].Top);
    }

    [Fact]
    public void Draw_WordsThatFindRoomOnlyFarFromTheirBracket_AreLeftOut()
    {
        var plot = Pictures.Plot(5, 20);
        CatchUpBrackets.Draw(plot, [Given.Series("5 . . 5x3 5")], [new(plot.Area.Left, plot.Y(5) - 130, plot.Area.Width, 130)]);

        Assert.DoesNotContain("5 for three days", Pictures.Drawn(plot.Frame).Words);
    }

    [Theory]
    [InlineData(15, 15)]
    [InlineData(15.6, 16)]
    [InlineData(14, 17)]
    [InlineData(17, 14)]
    public void Draw_WordsWhereALineRuns_KeepClearOfIt(double from, double to)
    {
        var plot = Pictures.Plot(5, 20);
        var line = Enumerable.Range(0, 5).Select(place => (double?)(from + ((to - from) * place / 4))).ToArray();
        var drawn = new DrawnDays(plot);
        drawn.AddLine(0, line.Length, i => line[i]);
        CatchUpBrackets.Draw(plot, [Given.Series("5 . . 15x3 5")], [Theme.Light.Colors.UkDashboard], [], () => drawn);

        foreach (var text in Pictures.Drawn(plot.Frame).Texts.Where(text => text.Text == "15 for three days"))
        {
            var box = Charts.Fonts.TextMeasurer.BoundsPx(text);
            for (var place = 0; place < 4; place++)
            {
                for (var share = 0.0; share <= 1; share += 0.05)
                {
                    var (x, y) = (plot.XAt(place) + (share * plot.Days.DayWidthPx), plot.Y(line[place]!.Value + (share * (line[place + 1]!.Value - line[place]!.Value))));
                    Assert.False(box.Contains(new PixelPoint(x, y)));
                }
            }
        }
    }

    [Fact]
    public void Draw_Words_TakeTheirRoom()
    {
        var (plot, taken) = (Pictures.Plot(5, 20), new List<PixelRect>());
        CatchUpBrackets.Draw(plot, [Given.Series("5 . . 15x3 5")], taken);

        Assert.True(Assert.Single(taken).Width > 100);
    }

    private static (Plot Plot, Drawn Drawn) Draw(string days, double most)
    {
        var series = Given.Series(days);
        var plot = Pictures.Plot(series.Entries.Length, most);
        CatchUpBrackets.Draw(plot, [series], []);
        return (plot, Pictures.Drawn(plot.Frame));
    }

    private static IEnumerable<PixelRect> Brackets(Drawn drawn) => drawn.Paths
        .Where(path => path.Stroke?.Color == Theme.Light.Colors.UkDashboard)
        .Select(path => PixelRect.FromEdges(path.Path.Points[0].X, path.Path.Points[1].Y, path.Path.Points[3].X, path.Path.Points[3].Y));
}
