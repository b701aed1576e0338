using System.Text;
using NodaTime;

namespace Dashboard.Answers.Exports;

/// <summary>The fields with which the rows of a series begin, the last of them the day: it moves on from row to row without being made anew.</summary>
internal sealed class DatedHead
{
    private readonly byte[] _text;
    private readonly int _start;
    private LocalDate _day;
    private int _left;

    /// <summary>Begins with a day.</summary>
    /// <param name="before">What stands before the day.</param>
    /// <param name="day">The day.</param>
    public DatedHead(string before, LocalDate day)
    {
        _text = Encoding.UTF8.GetBytes(before + "0000-00-00,");
        _start = _text.Length - "0000-00-00,".Length;
        _day = day;
        Begin();
    }

    /// <summary>The fields, a comma after each.</summary>
    public ReadOnlySpan<byte> Text => _text;

    /// <summary>Moves on to the next day.</summary>
    public void MoveOn()
    {
        if (--_left > 0)
        {
            Two(8, (10 * (_text[_start + 8] - '0')) + _text[_start + 9] - '0' + 1);
        }
        else
        {
            _day = _day.With(DateAdjusters.EndOfMonth).PlusDays(1);
            Begin();
        }
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
        (_text[_start + place], _text[_start + place + 1]) = ((byte)('0' + (number / 10)), (byte)('0' + (number % 10)));
}
