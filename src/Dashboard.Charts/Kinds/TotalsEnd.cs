using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>What stands at the end of a line of totals: the place, its total, and the totals quoted for it.</summary>
internal sealed class TotalsEnd
{
    private const double LineGapPx = 6;

    private readonly PictureFrame _frame;
    private readonly TotalsAnswer _line;
    private readonly ImmutableArray<QuotedChip> _chips;

    public TotalsEnd(PictureFrame frame, TotalsAnswer line, ImmutableArray<ClaimCheck> quoted)
    {
        (_frame, _line) = (frame, line);
        _chips = [.. quoted.Select(check => new QuotedChip(frame, check))];
    }

    /// <summary>The last total; null where there is none.</summary>
    public long? Total => _line.Totals.Totals.LastOrDefault(total => total is not null);

    /// <summary>The day of the last total.</summary>
    public LocalDate LastDay => _line.Totals.FirstDay.PlusDays(_line.Totals.Totals.Length - 1);

    /// <summary>Its width in px.</summary>
    public double WidthPx => new[] { TextMeasurer.WidthPx(Place, NameStyle), TextMeasurer.WidthPx(TotalText, TotalStyle) }
        .Concat(_chips.Select(chip => chip.WidthPx)).Max();

    /// <summary>Its height in px.</summary>
    public double HeightPx => PictureFrame.LineHeight(NameStyle) + PictureFrame.LineHeight(TotalStyle) + _chips.Sum(chip => chip.HeightPx + LineGapPx);

    private string Place => _line.Series.AreaText;

    private string TotalText => Total is { } total ? CountFormat.Whole(total) : "no total held";

    private TextStyle NameStyle => _frame.Text(_frame.Theme.DirectLabel).In(_frame.Theme.Source(_line.Series.Source.Code).Color);

    private TextStyle TotalStyle => _frame.Text(_frame.Theme.Chip).In(_frame.Theme.Colors.Ink);

    /// <summary>Draws it.</summary>
    /// <param name="endX">Where the line ends.</param>
    /// <param name="endY">Where the line ends.</param>
    /// <param name="left">Its left edge.</param>
    /// <param name="centreY">Its middle.</param>
    public void Draw(double endX, double endY, double left, double centreY)
    {
        var (scene, theme) = (_frame.Scene, _frame.Theme);
        scene.Line(endX, endY, left - 6, centreY, new Stroke(theme.Colors.Quoted, 1));
        scene.Path(PathData.Circle(endX, endY, 5), theme.Colors.Paper, new Stroke(theme.Colors.Quoted, 2));
        var y = centreY - (HeightPx / 2);
        scene.Text(Place, left, y + TextMeasurer.AscentPx(NameStyle), NameStyle);
        y += PictureFrame.LineHeight(NameStyle);
        scene.Text(TotalText, left, y + TextMeasurer.AscentPx(TotalStyle), TotalStyle);
        y += PictureFrame.LineHeight(TotalStyle);
        foreach (var chip in _chips)
        {
            chip.Draw(left, y + LineGapPx + (chip.HeightPx / 2));
            y += chip.HeightPx + LineGapPx;
        }
    }
}
