using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Charts.Tests.Axes;

public sealed class DateAxisTests
{
    private static readonly TextStyle Style = Theme.Light.AxisLabel;

    [Theory]
    [InlineData("2021-12-21", 1, 300, "21 Dec 2021")]
    [InlineData("2021-12-21", 7, 1400, "21 Dec 2021|22 Dec|23 Dec|24 Dec|25 Dec|26 Dec|27 Dec")]
    [InlineData("2021-12-29", 5, 800, "29 Dec 2021|30 Dec|31 Dec|1 Jan 2022|2 Jan")]
    [InlineData("2021-12-08", 21, 1400, "8 Dec 2021||10 Dec|11 Dec|12 Dec|13 Dec|14 Dec|15 Dec|16 Dec|17 Dec|18 Dec|19 Dec|20 Dec|21 Dec|22 Dec|23 Dec|24 Dec|25 Dec|26 Dec|27 Dec|28 Dec")]
    [InlineData("2021-12-01", 35, 600, "6 Dec 2021|13 Dec|20 Dec|27 Dec|3 Jan 2022")] // Mondays
    [InlineData("2021-06-15", 365, 1400, "Jul 2021|Aug|Sep|Oct|Nov|Dec|Jan 2022|Feb|Mar|Apr|May|Jun")]
    [InlineData("2020-01-31", 1143, 800, "Apr 2020|Jul|Oct|Jan 2021|Apr|Jul|Oct|Jan 2022|Apr|Jul|Oct|Jan 2023")]
    [InlineData("2020-01-31", 1143, 100, "2022")] // even years
    [InlineData("2000-01-01", 3653, 800, "2000|2001|2002|2003|2004|2005|2006|2007|2008|2009")]
    [InlineData("2021-12-21", 14, 100, "Jan 2022")] // a day with its year has no room
    [InlineData("2021-12-21", 14, 0, "")] // no room: no ticks, and no end in NaN or a hang
    public void Create_Days_HasTheseLabels(string first, int days, double widthPx, string labels)
    {
        LocalDate from = NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value;
        DateAxis axis = DateAxis.Create(from, from.PlusDays(days - 1), widthPx, Style);
        Assert.Equal(labels, string.Join('|', axis.Ticks.Select(tick => tick.Label)));
    }

    [Fact]
    public void X_Day_IsTheMiddleOfItsShare()
    {
        DateAxis axis = DateAxis.Create(new(2021, 12, 21), new(2021, 12, 24), 400, Style);
        Assert.Equal((50.0, 350.0, 100.0, -50.0), (axis.X(axis.First), axis.X(axis.Last), axis.DayWidthPx, axis.X(new(2021, 12, 20))));
        Assert.Equal(300, axis.Left(axis.Last));
    }

    [Fact]
    public void Create_WeeksAcrossMonths_MarksTheFirstOfEachMonth()
    {
        DateAxis axis = DateAxis.Create(new(2021, 11, 22), new(2022, 1, 9), 1200, Style);
        Assert.Equal(["22 Nov 2021", "6 Dec", "3 Jan 2022"], axis.Ticks.Where(tick => tick.IsMajor).Select(tick => tick.Label));
    }

    [Fact]
    public void Create_LastDayBeforeTheFirst_IsRefused() =>
        Assert.Throws<ArgumentException>(() => DateAxis.Create(new(2021, 12, 21), new(2021, 12, 20), 400, Style));

    [Fact]
    public void Create_AnyRangeAndWidth_LabelsStandApartAndInside() =>
        Prop.ForAll<NonNegativeInt, NonNegativeInt, NonNegativeInt>((start, days, width) =>
        {
            LocalDate first = new LocalDate(2019, 1, 1).PlusDays(start.Get * 37 % 2000);
            DateAxis axis = DateAxis.Create(first, first.PlusDays(days.Get * 61 % 6000), width.Get * 53 % 2000, Style);
            double free = 0;
            LocalDate? before = null;
            foreach (DateTick tick in axis.Ticks)
            {
                double half = TextMeasurer.WidthPx(tick.Label, Style) / 2;
                bool sound = double.IsFinite(tick.X) && tick.X >= 0 && tick.X <= axis.WidthPx && !(tick.Day <= before)
                    && (tick.Label.Length == 0 || (tick.LabelX - half >= free - 1e-6 && tick.LabelX + half <= axis.WidthPx + 1e-6));
                if (!sound)
                {
                    return false;
                }

                before = tick.Day;
                free = tick.Label.Length == 0 ? free : tick.LabelX + half + DateAxis.GapPx;
            }

            // Every year that is ticked is named exactly once.
            string all = string.Join('|', axis.Ticks.Select(tick => tick.Label));
            return axis.Ticks.Select(tick => tick.Day.Year).Distinct().All(year => all.Split(Invariant($"{year}")).Length == 2);
        }).QuickCheckThrowOnFailure();
}
