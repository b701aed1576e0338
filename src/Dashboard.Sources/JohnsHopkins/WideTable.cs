using System.Collections.Immutable;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>A global time series: a row an area, a column a day, cumulative.</summary>
internal static class WideTable
{
    private const int Province = 0;
    private const int Country = 1;
    private const int FirstCount = 4;

    // Ten years: a header with more columns is no header of days.
    private const int MostDays = 3_653;

    /// <summary>The day of the first column of counts in every version.</summary>
    public static LocalDate FirstDay { get; } = new(2020, 1, 22);

    /// <summary>Reads a version whose last day is known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lastDay">The day of its last column.</param>
    /// <returns>The counts of each area, in the file's order.</returns>
    /// <exception cref="RefusedFileException">The file is not as described.</exception>
    public static OrderedDictionary<Area, CountRun> Read(InputFile file, LocalDate lastDay) =>
        Read(CsvRows.Read(file, Columns(Period.DaysBetween(FirstDay, lastDay) + 1)));

    /// <summary>Reads any version; it ends where its header does.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The counts of each area, in the file's order.</returns>
    /// <exception cref="RefusedFileException">The file is not as described, or has no day.</exception>
    public static OrderedDictionary<Area, CountRun> Read(InputFile file) =>
        Read(CsvRows.Read(file, header => Columns(Math.Clamp(header.Count - FirstCount, 1, MostDays))));

    private static OrderedDictionary<Area, CountRun> Read(IEnumerable<InputRow> rows)
    {
        var runs = new OrderedDictionary<Area, CountRun>();
        foreach (var row in rows)
        {
            var area = JhuArea.Of(row, Province, Country);
            if (!runs.TryAdd(area, new CountRun(FirstDay, Counts(row))))
            {
                throw row.Refuse(DataProblem.Places, Country, Invariant($"'{area}' is given twice; one row an area is expected"));
            }
        }

        return runs;
    }

    private static string[] Columns(int days) =>
    [
        "Province/State", "Country/Region", "Lat", "Long",
        .. Enumerable.Range(0, days)
            .Select(offset => FirstDay.PlusDays(offset))
            .Select(day => Invariant($"{day.Month}/{day.Day}/{day.Year % 100}")),
    ];

    private static ImmutableArray<long?> Counts(InputRow row)
    {
        var counts = ImmutableArray.CreateBuilder<long?>(row.FieldCount - FirstCount);
        for (var column = FirstCount; column < row.FieldCount; column++)
        {
            counts.Add(row.Count(column));
        }

        return counts.MoveToImmutable();
    }
}
