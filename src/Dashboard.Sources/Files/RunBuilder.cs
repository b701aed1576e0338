using System.Collections.Immutable;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Sources.Files;

/// <summary>Collects the counts of one series and release row by row; every day must follow the one before it.</summary>
/// <remarks>All files known here ascend without a gap. A gap is a row lost on the way, not a day without report.</remarks>
internal sealed class RunBuilder
{
    private readonly ImmutableArray<long?>.Builder _entries = ImmutableArray.CreateBuilder<long?>();
    private LocalDate _firstDay;

    /// <summary>The day of the last count added.</summary>
    public LocalDate LastDay => _firstDay.PlusDays(_entries.Count - 1);

    /// <summary>The row that gave the last count.</summary>
    public InputRow? LastRow { get; private set; }

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
            _firstDay = day;
        }
        else if (day != LastDay.PlusDays(1))
        {
            throw row.Refuse(dayColumn, WhyNotNext(row.Quoted(dayColumn), day));
        }

        _entries.Add(count);
        LastRow = row;
    }

    /// <summary>The counts added so far, one at least.</summary>
    public CountRun ToRun() => new(_firstDay, _entries.ToImmutable());

    private string WhyNotNext(string quoted, LocalDate day)
    {
        var what = day == LastDay ? "is given twice" : day < LastDay ? "is out of order" : "leaves days out";
        return Invariant($"{quoted} {what}; {LastDay.PlusDays(1):uuuu-MM-dd} is expected after {LastDay:uuuu-MM-dd}");
    }
}
