using Dashboard.Core.Claims;

namespace Dashboard.Core.Tracing;

/// <summary>How near a value comes to a number, as plain comparisons of doubles: a search asks it millions of times.</summary>
/// <remarks>
/// Exact is half a unit of the last digit written to each side, so that an average meets a whole number. The surroundings,
/// from which chance is estimated, reach 2 % to each side, and over five times what counts as a meeting at the least.
/// </remarks>
internal readonly struct NumberRange
{
    private const double SurroundingShare = 0.02;
    private const double SurroundingWidths = 5;
    private const double JustShare = 0.02;
    private const double Hair = 1e-12;

    private readonly double _number;
    private readonly double _exactHalf;
    private readonly double _low;
    private readonly double _high;
    private readonly double _nearHalf;
    private readonly bool _isSized;

    public NumberRange(QuotedNumber number, double toleranceShare)
    {
        _number = (double)number.Value;
        _isSized = !number.IsSigned;
        _exactHalf = number.Unit < 1 ? (double)number.Unit / 2 : 0.5;
        var unit = (double)number.Unit;
        (_low, _high) = number.Qualifier switch
        {
            FigureQualifier.JustBelow => (_number - Math.Min(unit, Math.Abs(_number) * JustShare), _number),
            FigureQualifier.MoreThan => (_number, _number + unit),
            FigureQualifier.Around or FigureQualifier.Rounded => (_number - (unit / 2), _number + (unit / 2)),
            _ => (_number, _number),
        };
        // A share of a whole number may fall a hair short of the whole number that it is.
        _nearHalf = Math.Abs(_number) * toleranceShare * (1 + Hair);
        MeetingWidth = Math.Max(_high - _low, 2 * _exactHalf);
        SurroundingHalf = Math.Max(Math.Abs(_number) * SurroundingShare, SurroundingWidths * MeetingWidth);
        Reach = Math.Max(SurroundingHalf, _nearHalf);
    }

    /// <summary>How wide the values are that count as a meeting.</summary>
    public double MeetingWidth { get; }

    /// <summary>How far the surroundings reach to each side.</summary>
    public double SurroundingHalf { get; }

    /// <summary>Beyond this distance a value is of no interest.</summary>
    public double Reach { get; }

    public double DistanceOf(double value) => Math.Abs(Sized(value) - _number);

    /// <summary>How far a value is from the number, as a share of it.</summary>
    public double ShareOf(double value) => DistanceOf(value) / Math.Max(1, Math.Abs(_number));

    public Fit FitOf(double value)
    {
        var sized = Sized(value);
        var distance = Math.Abs(sized - _number);
        return distance < _exactHalf || (distance == _exactHalf && Math.Abs(sized) < Math.Abs(_number)) ? Fit.Exact
            : _high > _low && sized >= _low && sized <= _high ? Fit.Rounding
            : distance <= _nearHalf ? Fit.Near
            : Fit.None;
    }

    /// <summary>A fall is told by its size where the number has no sign.</summary>
    private double Sized(double value) => _isSized && value < 0 ? -value : value;
}
