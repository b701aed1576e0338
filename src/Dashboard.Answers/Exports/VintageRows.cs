using System.Globalization;
using System.Text;
using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Answers.Exports;

/// <summary>What stood at a moment as CSV bytes: a row a day, or one for all of it.</summary>
/// <remarks>Not safe to use from several threads; used again for the next question.</remarks>
internal sealed class VintageRows
{
    // A count with its sign, a mean, commas and the line's end.
    private const int MostNumbersLength = 64;

    private byte[] _bytes = [];
    private int _length;

    /// <summary>The rows.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = 0;

    /// <summary>Adds a row a day.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="vintage">The answer.</param>
    /// <param name="window">The days; null for none.</param>
    public void AddDays(string question, PublishedVintage vintage, DateInterval? window)
    {
        if (vintage.Days is null || window is null)
        {
            return;
        }

        var head = new DatedHead(CsvField.Of(question) + ",", window.Start);
        EnsureRoom(window.Length * (head.Text.Length + MostNumbersLength));
        var walk = vintage.Days.WalkFrom(window.Start);
        for (var left = window.Length; left > 0; left--)
        {
            var day = walk.Next();
            head.Text.CopyTo(_bytes.AsSpan(_length));
            _length += head.Text.Length;
            _length += day.Count is { } count ? Digits.Write(count, _bytes.AsSpan(_length)) : 0;
            _bytes[_length++] = (byte)',';
            _length += day.WeekSum is { } sum ? WeekMean.Write(sum, _bytes.AsSpan(_length)) : 0;
            _bytes[_length++] = (byte)'\n';
            head.MoveOn();
        }
    }

    /// <summary>Adds one row.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="vintage">The answer.</param>
    /// <param name="window">The days; null for none.</param>
    public void AddSummary(string question, PublishedVintage vintage, DateInterval? window)
    {
        var (days, means, place) = (0L, 0L, 0L);
        var (sum, weighted, weekSum) = (0L, 0L, 0L);
        var walk = window is null ? null : vintage.Days!.WalkFrom(window.Start);
        while (walk is not null && place < window!.Length)
        {
            var day = walk.Next();
            place++;
            sum += day.Count ?? 0;
            weighted += (day.Count ?? 0) * place;
            weekSum += day.WeekSum ?? 0;
            days += day.Count is null ? 0 : 1;
            means += day.WeekSum is null ? 0 : 1;
        }

        string[] fields =
        [
            CsvField.Of(question),
            vintage.Days is null ? "not held" : "held",
            CellText.Of(vintage.ReleasedAt),
            CellText.Of(window?.Start),
            CellText.Of(window?.End),
            Text(days),
            Text(sum),
            Text(weighted),
            Text(means),
        ];
        var text = string.Join(',', fields);
        EnsureRoom(Encoding.UTF8.GetMaxByteCount(text.Length) + MostNumbersLength);
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
        _bytes[_length++] = (byte)',';
        _length += WeekMean.Write(weekSum, _bytes.AsSpan(_length));
        _bytes[_length++] = (byte)'\n';
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private void EnsureRoom(int needed)
    {
        if (_bytes.Length - _length < needed)
        {
            Array.Resize(ref _bytes, 2 * (_length + needed));
        }
    }
}
