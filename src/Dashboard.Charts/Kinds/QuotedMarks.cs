using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Core.Claims;

namespace Dashboard.Charts.Kinds;

/// <summary>Quoted figures in a plot: a rule across the days of an average or a sum, a pin at the day of a count, each with its chip.</summary>
internal sealed class QuotedMarks
{
    /// <summary>The width of an average's rule.</summary>
    public const double RuleWidthPx = 3.5;

    private const double LeaderGapPx = 8;
    private const double LeastPinPx = 14;

    private static readonly double[] ChipShares = [0.5, 0.9, 0.1];

    private readonly Plot _plot;
    private readonly Func<ClaimCheck, QuotedForm> _formOf;
    private readonly List<ClaimCheck> _rules;
    private readonly List<ClaimCheck> _counts;

    /// <summary>Places figures.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="quoted">The figures, each with a value and days within the plot.</param>
    /// <param name="formOf">What form each has.</param>
    public QuotedMarks(Plot plot, IEnumerable<ClaimCheck> quoted, Func<ClaimCheck, QuotedForm> formOf)
    {
        (_plot, _formOf) = (plot, formOf);
        var all = quoted.OrderByDescending(check => LevelOf(check, formOf(check))).ToList();
        (_rules, _counts) = (all.FindAll(check => formOf(check) != QuotedForm.Count), all.FindAll(check => formOf(check) == QuotedForm.Count));
    }

    /// <summary>The height at which a figure is drawn, in people a day.</summary>
    /// <param name="check">The figure, with a value and days.</param>
    /// <param name="form">Its form.</param>
    public static double LevelOf(ClaimCheck check, QuotedForm form) =>
        (double)check.Figure.Value!.Value / (form == QuotedForm.Sum ? check.Figure.Days!.Length : 1);

    /// <summary>The boxes that rules and pins take.</summary>
    public List<PixelRect> Taken
    {
        get
        {
            var taken = new List<PixelRect>();
            foreach (var rule in _rules)
            {
                taken.Add(RuleOf(rule).Inset(0, -2 * RuleWidthPx));
            }

            foreach (var count in _counts)
            {
                var pin = PinOf(count);
                taken.Add(new PixelRect(pin.X - LeastPinPx, pin.Y - 8, 2 * LeastPinPx, 16));
            }

            return taken;
        }
    }

    /// <summary>Draws them.</summary>
    /// <param name="taken">The boxes that are taken, those of <see cref="Taken"/> among them; the chips' are added.</param>
    public void Draw(List<PixelRect> taken)
    {
        // Chips come last: a leader passes behind those of others, not through their words.
        var chips = new List<(QuotedChip Chip, PixelRect Box)>();
        for (var i = 0; i < _rules.Count; i++)
        {
            chips.Add(DrawAverage(_rules[i], i, taken));
        }

        foreach (var check in _counts)
        {
            chips.Add(DrawCount(check, taken));
        }

        foreach (var (chip, box) in chips)
        {
            chip.Draw(box.Left, box.CentreY);
        }
    }

    /// <summary>Pins figures without their words, where there are too many to be read one by one.</summary>
    /// <param name="counts">The counts, each with a value and days within the plot.</param>
    public void DrawPins(IEnumerable<ClaimCheck> counts)
    {
        foreach (var count in counts)
        {
            var pin = PinOf(count);
            QuotedPin.Draw(_plot.Frame.Scene, _plot.Frame.Theme, pin.X, pin.Y, Math.Max(LeastPinPx, _plot.Days.DayWidthPx * 0.9));
        }
    }

    private PixelRect RuleOf(ClaimCheck check)
    {
        var (days, y) = (check.Figure.Days!, _plot.Y(LevelOf(check, _formOf(check))));
        return PixelRect.FromEdges(_plot.Left(days.Start), y, _plot.Left(days.End) + _plot.Days.DayWidthPx, y);
    }

    private PixelPoint PinOf(ClaimCheck check) => new(_plot.X(check.Figure.Days!.End), _plot.Y((double)check.Figure.Value!.Value));

    /// <summary>The rule, and room for its chip beside it, joined by a leader.</summary>
    private (QuotedChip Chip, PixelRect Box) DrawAverage(ClaimCheck check, int place, List<PixelRect> taken)
    {
        var (scene, theme, rule) = (_plot.Frame.Scene, _plot.Frame.Theme, RuleOf(check));
        var (left, right, y) = (rule.Left, rule.Right, rule.Top);
        var path = new PathBuilder().MoveTo(left, y).LineTo(right, y).MoveTo(left, y - 6).LineTo(left, y + 6).MoveTo(right, y - 6).LineTo(right, y + 6).Build();
        scene.Path(path, fill: null, new Stroke(theme.Colors.Paper, RuleWidthPx + 3));
        scene.Path(path, fill: null, new Stroke(theme.Colors.Quoted, RuleWidthPx));

        var chip = new QuotedChip(_plot.Frame, check, _plot.Area.Width - 16);
        var box = new PixelRect(Math.Max(_plot.Area.Left + 8, left - chip.WidthPx - 24), _plot.Area.Top + 10, chip.WidthPx, chip.HeightPx);
        while (taken.Exists(box.Inset(-4, -4).Overlaps) && box.Bottom < _plot.Area.Bottom)
        {
            box = box with { Y = box.Y + 6 };
        }

        taken.Add(box);

        // The leader of a lower rule passes to the left of those above it, where the plot has room for that.
        var aside = left - (place * LeaderGapPx);
        var (leaderX, endX) = aside >= _plot.Area.Left ? (aside, left) : (left + (place * LeaderGapPx), left + (place * LeaderGapPx));
        scene.Path(
            PathData.Polyline(new(box.Right, box.CentreY), new(leaderX, box.CentreY), new(leaderX, y), new(endX, y)),
            fill: null, new Stroke(theme.Colors.Quoted, 1));
        scene.Path(PathData.Circle(endX, y, 4.5), theme.Colors.Paper, new Stroke(theme.Colors.Quoted, 2));
        return (chip, box);
    }

    /// <summary>The pin, and room for its chip as near above it as there is room, else below.</summary>
    private (QuotedChip Chip, PixelRect Box) DrawCount(ClaimCheck check, List<PixelRect> taken)
    {
        var (pin, chip) = (PinOf(check), new QuotedChip(_plot.Frame, check, _plot.Area.Width - 16));
        var box = Place(pin, chip, taken);
        taken.Add(box);
        var from = box.Bottom < pin.Y ? box.Bottom : box.Top;
        _plot.Frame.Scene.Line(Math.Clamp(pin.X, box.Left + 6, box.Right - 6), from, pin.X, pin.Y, new Stroke(_plot.Frame.Theme.Colors.Quoted, 1));
        QuotedPin.Draw(_plot.Frame.Scene, _plot.Frame.Theme, pin.X, pin.Y, Math.Max(LeastPinPx, _plot.Days.DayWidthPx * 0.9));
        return (chip, box);
    }

    private PixelRect Place(PixelPoint pin, QuotedChip chip, List<PixelRect> taken)
    {
        var area = _plot.Area.Inset(4, 4);
        double LeftAt(double share) => Math.Clamp(pin.X - (chip.WidthPx * share), area.Left, Math.Max(area.Left, area.Right - chip.WidthPx));
        var above = Steps(pin.Y - 18 - chip.HeightPx, area.Top, -6);
        var below = Steps(pin.Y + 18, area.Bottom - chip.HeightPx, 6);
        var boxes = above.Concat(below).SelectMany(top => ChipShares.Select(share => new PixelRect(LeftAt(share), top, chip.WidthPx, chip.HeightPx))).ToList();
        return boxes.Find(box => !taken.Exists(box.Inset(-3, -3).Overlaps)) is { Width: > 0 } free ? free
            : new PixelRect(LeftAt(0.5), Math.Clamp(pin.Y - 18 - chip.HeightPx, area.Top, area.Bottom - chip.HeightPx), chip.WidthPx, chip.HeightPx);
    }

    private static IEnumerable<double> Steps(double from, double to, double step)
    {
        for (var at = from; step < 0 ? at >= to : at <= to; at += step)
        {
            yield return at;
        }
    }
}
