using System.Collections.Immutable;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds;

/// <summary>Values above and below zero, a bar a day in the look of whoever counts more, with the widest on either side written.</summary>
/// <param name="plot">The plot.</param>
/// <param name="above">The look of values above zero.</param>
/// <param name="below">The look of values below.</param>
/// <param name="format">Writes a value.</param>
internal sealed class SignedBars(Plot plot, SourceLook above, SourceLook below, Func<double, string> format)
{
    private const double BarShare = 0.7;

    /// <summary>Whether bars could not be told from each other, so that they join to one shape a sign.</summary>
    /// <param name="widthPx">The plot's width.</param>
    /// <param name="days">The days in it.</param>
    public static bool AreThin(double widthPx, int days) => DailyColumns.AreThin(WidthOf(widthPx, days));

    /// <summary>The width of a bar.</summary>
    /// <param name="widthPx">The plot's width.</param>
    /// <param name="days">The days in it.</param>
    public static double WidthOf(double widthPx, int days) => widthPx * BarShare / days;

    /// <summary>Draws the bars.</summary>
    /// <param name="values">The values, in the order of days.</param>
    /// <param name="isThin">Whether they join to one shape a sign.</param>
    public void Draw(ImmutableArray<SignedValue> values, bool isThin)
    {
        if (!isThin)
        {
            foreach (var value in values)
            {
                var look = LookOf(value.Value);
                DayBars.Draw(plot.Frame.Scene, BarOf(value, BarShare), plot.Frame.Theme, look.Color, look.HatchedBars, value.IsOutlined);
            }

            return;
        }

        foreach (var sign in values.Where(value => value.Value != 0).GroupBy(value => Math.Sign(value.Value)))
        {
            var shape = new PathBuilder();
            foreach (var value in sign)
            {
                shape.Rect(BarOf(value, share: 1));
            }

            plot.Frame.Scene.Path(shape.Build(), LookOf(sign.Key).Color.WithOpacity(0.8));
        }
    }

    /// <summary>Writes the widest value on either side of zero at its bar, if it is within the scale.</summary>
    /// <param name="values">The values.</param>
    /// <param name="taken">The boxes that are taken; the numbers' are added.</param>
    public void LabelWidest(ImmutableArray<SignedValue> values, List<PixelRect> taken)
    {
        var style = plot.Frame.Text(plot.Frame.Theme.DirectLabel);
        var within = values.Where(value => value.Value >= plot.Counts.Lowest && value.Value <= plot.Counts.Highest).ToList();
        foreach (var value in new[] { within.MaxBy(value => value.Value), within.MinBy(value => value.Value) }.OfType<SignedValue>().Distinct())
        {
            var text = format(value.Value);
            var half = (Fonts.TextMeasurer.WidthPx(text, style) / 2) + 2;
            var x = Math.Clamp(plot.X(value.Day), plot.Area.Left + half, plot.Area.Right - half);
            var baseline = value.Value > 0
                ? Math.Max(plot.Y(value.Value) - 6, plot.Area.Top + style.SizePx)
                : Math.Min(plot.Y(value.Value) + style.SizePx + 4, plot.Area.Bottom - 2);
            var box = new PixelRect(x - half, baseline - style.SizePx, half * 2, style.SizePx * 1.3);
            if (value.Value == 0 || taken.Exists(box.Overlaps))
            {
                continue;
            }

            taken.Add(box);
            plot.Frame.Scene.Rect(box, plot.Frame.Theme.Colors.Paper.WithOpacity(0.85));
            plot.Frame.Scene.Text(text, x, baseline, style.In(LookOf(value.Value).Color), TextAnchor.Middle);
        }
    }

    /// <summary>The look of a value's side.</summary>
    public SourceLook LookOf(double value) => value >= 0 ? above : below;

    private PixelRect BarOf(SignedValue value, double share)
    {
        var (x, half) = (plot.X(value.Day), plot.Days.DayWidthPx * share / 2);
        var end = Math.Clamp(plot.Y(value.Value), plot.Area.Top, plot.Area.Bottom);
        return PixelRect.FromEdges(x - half, Math.Min(end, plot.Y(0)), x + half, Math.Max(end, plot.Y(0)));
    }
}

