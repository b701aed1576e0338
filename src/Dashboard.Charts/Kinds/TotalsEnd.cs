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
    private readonly ImmutableArray<string> _place;
    private readonly ImmutableArray<QuotedChip> _chips;

    public TotalsEnd(PictureFrame frame, TotalsAnswer line, ImmutableArray<ClaimCheck> quoted, double mostPx)
    {
        (_frame, _line) = (frame, line);
        _place = TextWrapper.Wrap(line.Series.AreaText, mostPx, NameStyle);
        _chips = [.. quoted.Select(check => new QuotedChip(frame, check, mostPx))];
    }

    /// <summary>The last total; null where there is none.</summary>
    public long? Total => _line.Totals.Totals.LastOrDefault(total => total is not null);

    /// <summary>The day of the last total; the first day where there is none.</summary>
    public LocalDate LastDay => _line.Totals.FirstDay.PlusDays(
        _line.Totals.Totals.Select((total, index) => total is null ? 0 : index).Max());

    /// <summary>Its width in px.</summary>
    public double WidthPx => _place.Select(line => TextMeasurer.WidthPx(line, NameStyle))
        .Append(TextMeasurer.WidthPx(TotalText, TotalStyle))
        .Concat(_chips.Select(chip => chip.WidthPx)).Max();

    /// <summary>Its height in px.</summary>
    public double HeightPx => (_place.Length * PictureFrame.LineHeight(NameStyle)) + PictureFrame.LineHeight(TotalStyle) + _chips.Sum(chip => chip.HeightPx + LineGapPx);

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
        if (Total is not null)
        {
            scene.Line(endX, endY, left - 6, centreY, new Stroke(theme.Colors.Quoted, 1));
            scene.Path(PathData.Circle(endX, endY, 5), theme.Colors.Paper, new Stroke(theme.Colors.Quoted, 2));
        }

        var y = centreY - (HeightPx / 2);
        foreach (var line in _place)
        {
            scene.Text(line, left, y + TextMeasurer.AscentPx(NameStyle), NameStyle);
            y += PictureFrame.LineHeight(NameStyle);
        }

        scene.Text(TotalText, left, y + TextMeasurer.AscentPx(TotalStyle), TotalStyle);
        y += PictureFrame.LineHeight(TotalStyle);
        foreach (var chip in _chips)
        {
            chip.Draw(left, y + LineGapPx + (chip.HeightPx / 2));
            y += chip.HeightPx + LineGapPx;
        }
    }
}
