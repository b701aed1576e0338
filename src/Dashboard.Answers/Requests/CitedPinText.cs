using System.Globalization;
using Dashboard.Answers.Pictures;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>Reads a figure to be pinned: an id of the ledger, or a value with its days.</summary>
public static class CitedPinText
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;

    /// <summary>Reads a figure.</summary>
    /// <param name="text"><c>c14</c>, <c>106122@2021-12-21</c> or <c>68457@2021-12-21/2021-12-27</c>.</param>
    public static Parsed<CitedPin> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split('@') is not [var written, var days])
        {
            return text.Contains(':', StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal)
                ? new(null, Invariant($"'{text}' is no figure; write an id of the ledger, such as c14, or a value and its days, such as 106122@2021-12-21; series stand before --cite"))
                : new(CitedPin.OfLedger(text), null);
        }

        if (!decimal.TryParse(written, Number, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > 1_000_000_000)
        {
            return new(null, Invariant($"'{written}' in '{text}' is no number up to 1,000,000,000; write it as 106122@2021-12-21"));
        }

        var (first, last) = days.Split('/') is [var from, var to] ? (DayText.Parse(from), DayText.Parse(to)) : (DayText.Parse(days), DayText.Parse(days));
        return (first.Problem ?? last.Problem) is { } problem ? new(null, problem)
            : first.Value > last.Value ? new(null, Invariant($"'{days}' ends before it begins: the first day comes first"))
            : new(CitedPin.At(value, new DateInterval(first.Value!.Value, last.Value!.Value)), null);
    }
}
