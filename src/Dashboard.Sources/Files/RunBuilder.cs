using Dashboard.Core.Pulls;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Sources.Files;

/// <summary>Collects the counts of one series and release row by row; every day must follow the one before it.</summary>
/// <remarks>
/// All files known here go on without a gap. A gap is a row lost on the way, not a day without report, unless the document says
/// itself how many rows it has.
/// </remarks>
/// <param name="order">The order in which the days come.</param>
/// <param name="mayLeaveDaysOut">Whether days may be left out; they have no entry then.</param>
internal sealed class RunBuilder(DayOrder order = DayOrder.Ascending, bool mayLeaveDaysOut = false)
{
    private readonly List<long?> _entries = [];
    private LocalDate _firstAdded;

    /// <summary>The day of the last count added.</summary>
    public LocalDate LastDay => _firstAdded.PlusDays(Step * (_entries.Count - 1));

    /// <summary>The row that gave the last count.</summary>
    public InputRow? LastRow { get; private set; }

    private int Step => order == DayOrder.Ascending ? 1 : -1;

    /// <summary>Adds the count of a day.</summary>
    /// <param name="row">The row it stands in.</param>
    /// <param name="dayColumn">The column of the day.</param>
    /// <param name="count">The count, null for no entry.</param>
    /// <exception cref="RefusedFileException">The day doesn't follow the one before it.</exception>
    public void Add(InputRow row, int dayColumn, long? count)
    {
        var day = row.Day(dayColumn);
        if (_entries.Count == 0)
        {
            _firstAdded = day;
        }
        else
        {
            // One more than follows: 0 where the day is the next one, negative where it comes again or too late.
            var leftOut = Step * Period.DaysBetween(LastDay, day) - 1;
            if (leftOut < 0 || (leftOut > 0 && !mayLeaveDaysOut))
            {
                throw row.Refuse(DataProblem.DayOrder, dayColumn, WhyNotNext(row.Quoted(dayColumn), leftOut));
            }

            _entries.AddRange(Enumerable.Repeat<long?>(null, leftOut));
        }

        _entries.Add(count);
        LastRow = row;
    }

    /// <summary>The counts added so far, one at least, oldest first.</summary>
    public CountRun ToRun() => order == DayOrder.Ascending
        ? new(_firstAdded, [.. _entries])
        : new(LastDay, [.. _entries.AsEnumerable().Reverse()]);

    /// <summary>The counts from the first day with an entry to the last; null where no day has one.</summary>
    /// <remarks>A table of several metrics has the days of all of them: beyond its own, a metric has rows and no counts.</remarks>
    public CountRun? ToRunOfEntries()
    {
        var run = ToRun();
        var entries = run.Entries.ToList();
        var first = entries.FindIndex(entry => entry is not null);
        var end = entries.FindLastIndex(entry => entry is not null) + 1;
        return first < 0 ? null : new CountRun(run.FirstDay.PlusDays(first), run.Entries[first..end]);
    }

    private string WhyNotNext(string quoted, int leftOut)
    {
        var what = leftOut switch { -1 => "is given twice", < 0 => "is out of order", _ => "leaves days out" };
        return Invariant($"{quoted} {what}; {LastDay.PlusDays(Step):uuuu-MM-dd} is expected after {LastDay:uuuu-MM-dd}");
    }
}
