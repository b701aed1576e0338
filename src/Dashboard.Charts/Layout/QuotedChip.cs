using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;
using Dashboard.Core.Claims;

namespace Dashboard.Charts.Layout;

/// <summary>A quoted figure in a box: as written, its ledger id and the sign of its verdict.</summary>
public sealed class QuotedChip
{
    private const double LeastShrink = 0.6;

    private readonly PictureFrame _frame;
    private readonly ClaimCheck _check;
    private readonly TextStyle _style;
    private readonly TextStyle _idStyle;
    private readonly string _text;
    private readonly double _textPx;
    private readonly double _idPx;

    /// <summary>Measures a chip.</summary>
    /// <param name="frame">The picture.</param>
    /// <param name="check">The figure.</param>
    /// <param name="mostPx">The widest it may be: a longer wording is cut short, its id and sign are not.</param>
    public QuotedChip(PictureFrame frame, ClaimCheck check, double mostPx = double.PositiveInfinity)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(check);
        (_frame, _check) = (frame, check);
        _style = frame.Text(frame.Theme.Chip);
        _idStyle = _style.In(frame.Theme.Colors.Secondary).As(FontWeight.Regular);
        _idPx = TextMeasurer.WidthPx(check.Figure.Id, _idStyle);
        _text = TextWrapper.Shorten("“" + check.Figure.AsWritten + "”", Math.Max(0, mostPx - RestPx), _style);
        _textPx = TextMeasurer.WidthPx(_text, _style);
    }

    /// <summary>Its width in px.</summary>
    public double WidthPx => _textPx + RestPx;

    /// <summary>Its height in px.</summary>
    public double HeightPx => _style.SizePx + (2 * PaddingPx * 0.7);

    private double PaddingPx => 9 * Shrink;

    private double GapPx => 8 * Shrink;

    private double Shrink => Math.Max(LeastShrink, _frame.Shrink);

    private double RestPx => (2 * PaddingPx) + IdRoomPx + GapPx + SignPx;

    /// <summary>What an id takes with the gap before it; nothing where the figure is of no ledger.</summary>
    private double IdRoomPx => _idPx > 0 ? GapPx + _idPx : 0;

    private double SignPx => _style.SizePx * 0.85;

    /// <summary>Draws the chip.</summary>
    /// <param name="left">Its left edge.</param>
    /// <param name="centreY">Its middle.</param>
    public void Draw(double left, double centreY)
    {
        var (scene, theme) = (_frame.Scene, _frame.Theme);
        var box = new PixelRect(left, centreY - (HeightPx / 2), WidthPx, HeightPx);
        scene.Path(PathData.RoundedRect(box, 5), theme.Colors.Paper, new Stroke(theme.Colors.Quoted, 1.5));
        var x = left + PaddingPx;
        scene.Text(_text, x, TextMeasurer.CentredBaselineY(centreY, _style), _style);
        x += _textPx + IdRoomPx;
        scene.Text(_check.Figure.Id, x - _idPx, TextMeasurer.CentredBaselineY(centreY, _idStyle), _idStyle);
        StandingSign.Draw(scene, theme, x + GapPx + (SignPx / 2), centreY, SignPx, _check.Verdict.ToStanding());
    }
}
