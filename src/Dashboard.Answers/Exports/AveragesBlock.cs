using System.Buffers.Text;
using System.Text;
using Dashboard.Answers.Tables;
using Dashboard.Core.Averages;
using NodaTime;

namespace Dashboard.Answers.Exports;

/// <summary>Rows of one country as CSV bytes.</summary>
/// <remarks>Not safe to use from several threads; used again for the next country, so that the rows cost no memory of their own.</remarks>
internal sealed class AveragesBlock
{
    // Date, two counts with their signs, a mean, commas and the line's end.
    private const int MostNumbersLength = 96;

    private byte[] _bytes = [];
    private int _length;

    /// <summary>The rows.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = 0;

    /// <summary>Adds the days of a country.</summary>
    /// <param name="country">Its name.</param>
    /// <param name="metric">What is counted.</param>
    /// <param name="days">Its days.</param>
    /// <param name="window">The days to write.</param>
    /// <returns>How many rows were added.</returns>
    public int Add(string country, string metric, PublishedDays days, DateInterval window)
    {
        var first = LocalDate.Max(days.FirstDay, window.Start);
        var count = Period.DaysBetween(first, LocalDate.Min(days.LastDay, window.End)) + 1;
        if (count <= 0)
        {
            return 0;
        }

        var head = Encoding.UTF8.GetBytes(CsvField.Of(country) + "," + CsvField.Of(metric) + ",");
        var needed = _length + (count * (head.Length + MostNumbersLength));
        if (_bytes.Length < needed)
        {
            Array.Resize(ref _bytes, needed);
        }

        var walk = days.Walk();
        for (var skipped = Period.DaysBetween(days.FirstDay, first); skipped > 0; skipped--)
        {
            walk.Next();
        }

        var rest = _bytes.AsSpan(_length);
        var date = new IsoDate(first);
        for (var i = 0; i < count; i++)
        {
            var day = walk.Next();
            head.AsSpan().CopyTo(rest);
            rest = rest[head.Length..];
            rest = rest[date.WriteAndMoveOn(rest)..];
            rest = Number(rest, day.Total);
            rest = Number(rest, day.Count);
            rest = rest[(day.WeekSum is { } sum ? WeekMean.Write(sum, rest) : 0)..];
            rest[0] = (byte)'\n';
            rest = rest[1..];
        }

        _length = _bytes.Length - rest.Length;
        return count;
    }

    /// <summary>A comma follows; a day without count leaves its field empty.</summary>
    private static Span<byte> Number(Span<byte> rest, long? number)
    {
        var length = 0;
        if (number is { } given)
        {
            Utf8Formatter.TryFormat(given, rest, out length);
        }

        rest[length] = (byte)',';
        return rest[(length + 1)..];
    }
}
