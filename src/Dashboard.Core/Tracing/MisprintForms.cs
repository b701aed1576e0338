using Dashboard.Core.Claims;

namespace Dashboard.Core.Tracing;

/// <summary>The whole numbers that a quoted one may be a misprint of, and how likely each slip is.</summary>
/// <remarks>
/// Only numbers meant to the last case with four digits or more are tried: of shorter ones every other is a misprint. Two
/// neighbours swapped is one of a handful of forms; one digit wrong, one of dozens, so chance meets it that much oftener. A
/// number too large or too small by a thousand is a slip of comma and full stop.
/// </remarks>
internal sealed class MisprintForms
{
    private const long Least = 1_000;
    private const long Thousand = 1_000;
    private const double Swapped = 0;
    private const double Separated = 0.005;
    private const double Mistyped = 0.02;

    private readonly Dictionary<long, double> _forms = [];

    public MisprintForms(QuotedNumber number)
    {
        if (number.IsPercent || number.Qualifier != FigureQualifier.Exact || number.Value != Math.Truncate(number.Value) || number.Value < Least)
        {
            return;
        }

        var value = (long)number.Value;
        AddDigits(value);
        _forms.TryAdd(value * Thousand, Separated);
        if (value % Thousand == 0)
        {
            _forms.TryAdd(value / Thousand, Separated);
        }

        _forms.Remove(value);
    }

    public bool IsEmpty => _forms.Count == 0;

    /// <summary>Whether the number may be a misprint of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="doubt">How much less likely the slip is than two digits swapped, as a share.</param>
    public bool Contains(long value, out double doubt) => _forms.TryGetValue(value, out doubt);

    private void AddDigits(long value)
    {
        for (long power = 1; power <= value; power *= 10)
        {
            var digit = value / power % 10;
            var next = value / power / 10 % 10;
            var isFirst = power * 10 > value;
            // No number starts with a nought.
            if (!isFirst && (digit != 0 || power * 100 <= value))
            {
                _forms[value + ((next - digit) * power) + ((digit - next) * power * 10)] = Swapped;
            }

            for (var other = isFirst ? 1 : 0; other <= 9; other++)
            {
                _forms.TryAdd(value + ((other - digit) * power), Mistyped);
            }
        }
    }
}
