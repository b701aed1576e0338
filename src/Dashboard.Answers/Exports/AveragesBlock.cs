using Dashboard.Answers.Tables;
using Dashboard.Core.Averages;
using NodaTime;

namespace Dashboard.Answers.Exports;

/// <summary>Rows of one country as CSV bytes.</summary>
/// <remarks>Not safe to use from several threads; used again for the next country, so that the rows cost no memory of their own.</remarks>
internal sealed class AveragesBlock
{
    // Two counts with their signs, a mean, commas and the line's end.
    private const int MostNumbersLength = 96;

    private byte[] _bytes = [];
    private int _length;

    /// <summary>The rows.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>How many there are.</summary>
    public int Rows { get; private set; }

    /// <summary>Begins anew.</summary>
    public void Clear() => (_length, Rows) = (0, 0);

    /// <summary>Adds the days of a country.</summary>
    /// <param name="country">Its name.</param>
    /// <param name="metric">What is counted.</param>
    /// <param name="days">Its days.</param>
    /// <param name="window">The days to write.</param>
    public void Add(string country, string metric, PublishedDays days, DateInterval window)
    {
        var first = LocalDate.Max(days.FirstDay, window.Start);
        var count = Period.DaysBetween(first, LocalDate.Min(days.LastDay, window.End)) + 1;
        if (count <= 0)
        {
            return;
        }

        var head = new DatedHead(CsvField.Of(country) + "," + CsvField.Of(metric) + ",", first);
        var needed = _length + (count * (head.Text.Length + MostNumbersLength));
        if (_bytes.Length < needed)
        {
            var larger = GC.AllocateUninitializedArray<byte>(2 * needed);
            Written.CopyTo(larger);
            _bytes = larger;
        }

        var walk = days.WalkFrom(first);
        var rest = _bytes.AsSpan(_length);
        for (var i = 0; i < count; i++)
        {
            var day = walk.Next();
            head.Text.CopyTo(rest);
            rest = rest[head.Text.Length..];
            head.MoveOn();
            rest = Number(rest, day.Total);
            rest = Number(rest, day.Count);
            rest = rest[(day.WeekSum is { } sum ? WeekMean.Write(sum, rest) : 0)..];
            rest[0] = (byte)'\n';
            rest = rest[1..];
        }

        _length = _bytes.Length - rest.Length;
        Rows += count;
    }

    /// <summary>A comma follows; a day without count leaves its field empty.</summary>
    private static Span<byte> Number(Span<byte> rest, long? number)
    {
        var length = number is { } given ? Digits.Write(given, rest) : 0;
        rest[length] = (byte)',';
        return rest[(length + 1)..];
    }
}
