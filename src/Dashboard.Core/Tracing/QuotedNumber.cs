using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Core.Claims;

namespace Dashboard.Core.Tracing;

/// <summary>A number as somebody wrote it, with how closely it was meant.</summary>
/// <remarks>
/// A full stop before exactly three digits is read as a comma between thousands (<c>134.022</c>), unless a unit or a per
/// cent sign follows. Equality is by content, the text included.
/// </remarks>
public sealed partial record QuotedNumber
{
    /// <summary>What a number may look like, for messages.</summary>
    public const string Forms = "134,022, 134022, 12.3 million, 103k, 4.5% or \"nearly 103,000\"";

    private const decimal Largest = 1_000_000_000_000m;

    // A plain number that ends in two noughts or more may have been rounded; in one, more often not.
    private const decimal LeastRoundUnit = 100;

    private QuotedNumber(string text, decimal value, decimal unit, FigureQualifier qualifier, bool isPercent, bool isSigned) =>
        (Text, Value, Unit, Qualifier, IsPercent, IsSigned) = (text, value, unit, qualifier, isPercent, isSigned);

    /// <summary>The number as written.</summary>
    public string Text { get; }

    /// <summary>The number: people, people a day, or per cent.</summary>
    public decimal Value { get; }

    /// <summary>The unit that it was rounded to: the last digit written, or the power of ten of its trailing noughts.</summary>
    public decimal Unit { get; }

    /// <summary>How closely it was meant.</summary>
    public FigureQualifier Qualifier { get; }

    /// <summary>Whether it is a share in per cent; such a number is compared with changes in per cent alone.</summary>
    public bool IsPercent { get; }

    /// <summary>Whether a sign was written; without one a fall is compared by its size.</summary>
    public bool IsSigned { get; }

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text, such as <c>nearly 103,000</c>.</param>
    /// <param name="number">The number; null where the text is none.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out QuotedNumber? number)
    {
        number = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > 60 || Written().Match(text.Trim()) is not { Success: true } match)
        {
            return false;
        }

        var scale = ScaleOf(match.Groups["scale"].Value);
        var isPercent = match.Groups["percent"].Success;
        var digits = DigitsOf(match.Groups["digits"].Value, isCount: scale == 1 && !isPercent);
        if (digits is null || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > Largest / scale)
        {
            return false;
        }

        var sign = match.Groups["sign"].Value;
        var signed = sign is "-" or "\u2212" ? -value : value;
        var unit = scale == 1 ? FigureFit.UnitOf(value) : scale / PowerOfTen(value.Scale);
        var named = QualifierOf(match.Groups["qualifier"].Value);
        var isRound = !isPercent && (scale > 1 || unit >= LeastRoundUnit);
        number = new QuotedNumber(
            text.Trim(), signed * scale, unit, named ?? (isRound ? FigureQualifier.Rounded : FigureQualifier.Exact), isPercent, sign.Length > 0);
        return true;
    }

    /// <summary>A figure of a ledger as a number to be traced.</summary>
    /// <param name="figure">The figure; it has a value.</param>
    /// <returns>The number, or null where the row gives none.</returns>
    public static QuotedNumber? Of(CitedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Value is { } value && figure.Qualifier != FigureQualifier.Absent
            ? new QuotedNumber(figure.AsWritten, value, FigureFit.UnitOf(value), figure.Qualifier, isPercent: false, isSigned: value < 0)
            : null;
    }

    /// <summary>The number as written.</summary>
    public override string ToString() => Text;

    private static decimal PowerOfTen(int digits)
    {
        var power = 1m;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>The digits with a point before decimals and nothing between thousands; null where they mix signs.</summary>
    private static string? DigitsOf(string digits, bool isCount)
    {
        if (GroupedByComma().IsMatch(digits))
        {
            return digits.Replace(",", string.Empty, StringComparison.Ordinal);
        }

        if (Spaced().IsMatch(digits))
        {
            return Spaces().Replace(digits, string.Empty);
        }

        var isGrouped = GroupedByPoint().IsMatch(digits);
        return isGrouped && (isCount || digits.IndexOf('.', StringComparison.Ordinal) != digits.LastIndexOf('.'))
            ? digits.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.')
            : Plain().IsMatch(digits) ? digits.Replace(',', '.')
            : null;
    }

    private static decimal ScaleOf(string word) => word.ToUpperInvariant() switch
    {
        "" => 1,
        "K" or "THOUSAND" => 1_000,
        "BN" or "BILLION" => 1_000_000_000,
        _ => 1_000_000,
    };

    private static FigureQualifier? QualifierOf(string words) => words.ToUpperInvariant() switch
    {
        "" => null,
        "NEARLY" or "ALMOST" or "JUST UNDER" or "JUST BELOW" or "UNDER" => FigureQualifier.JustBelow,
        "MORE THAN" or "OVER" or "ABOVE" or "JUST OVER" or "AT LEAST" => FigureQualifier.MoreThan,
        _ => FigureQualifier.Around,
    };

    [GeneratedRegex(
        @"^(?<qualifier>nearly|almost|just under|just below|under|more than|just over|over|above|at least|around|about|roughly|approximately|some)?\s*(?<sign>[-+\u2212])?\s*(?<digits>\d(?:[\d.,\u00a0\u202f ]*\d)?)\s*(?<scale>million|m|mn|thousand|k|billion|bn)?\s*(?<percent>%|per ?cent)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();

    [GeneratedRegex(@"^\d{1,3}(,\d{3})+(\.\d+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GroupedByComma();

    [GeneratedRegex(@"^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GroupedByPoint();

    [GeneratedRegex(@"^\d{1,3}([\u00a0\u202f ]\d{3})+(\.\d+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"[\u00a0\u202f ]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\d+([.,]\d+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();
}
