using NodaTime;

namespace Dashboard.Answers.Exports;

/// <summary>A day as text, <c>2021-12-28,</c>, that moves on to the next without being made anew.</summary>
internal sealed class IsoDate
{
    private const int Length = 11;

    private readonly byte[] _text = "0000-00-00,"u8.ToArray();
    private LocalDate _day;
    private int _left;

    public IsoDate(LocalDate day)
    {
        _day = day;
        Begin();
    }

    /// <summary>Writes the day and a comma, and moves on.</summary>
    /// <param name="output">Where to.</param>
    /// <returns>How many bytes were written.</returns>
    public int WriteAndMoveOn(Span<byte> output)
    {
        _text.AsSpan().CopyTo(output);
        if (--_left > 0)
        {
            Two(8, (10 * (_text[8] - '0')) + _text[9] - '0' + 1);
        }
        else
        {
            _day = _day.With(DateAdjusters.EndOfMonth).PlusDays(1);
            Begin();
        }

        return Length;
    }

    private void Begin()
    {
        Two(0, _day.Year / 100);
        Two(2, _day.Year % 100);
        Two(5, _day.Month);
        Two(8, _day.Day);
        _left = CalendarSystem.Iso.GetDaysInMonth(_day.Year, _day.Month) - _day.Day + 1;
    }

    private void Two(int place, int number) =>
        (_text[place], _text[place + 1]) = ((byte)('0' + (number / 10)), (byte)('0' + (number % 10)));
}
