using System.Collections.Immutable;
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

    /// <summary>The day of the first column of counts in every version.</summary>
    public static LocalDate FirstDay { get; } = new(2020, 1, 22);

    /// <summary>Reads the table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lastDay">The day of its last column.</param>
    /// <returns>The counts of each area, in the file's order.</returns>
    /// <exception cref="RefusedFileException">The file is not as described.</exception>
    public static OrderedDictionary<Area, CountRun> Read(InputFile file, LocalDate lastDay)
    {
        var columns = Columns(lastDay);
        var runs = new OrderedDictionary<Area, CountRun>();
        foreach (var row in CsvRows.Read(file, columns))
        {
            var area = JhuArea.Of(row, Province, Country);
            if (!runs.TryAdd(area, new CountRun(FirstDay, Counts(row, columns.Length))))
            {
                throw row.Refuse(Country, Invariant($"'{area}' is given twice; one row an area is expected"));
            }
        }

        return runs;
    }

    private static string[] Columns(LocalDate lastDay) =>
    [
        "Province/State", "Country/Region", "Lat", "Long",
        .. Enumerable.Range(0, Period.DaysBetween(FirstDay, lastDay) + 1)
            .Select(offset => FirstDay.PlusDays(offset))
            .Select(day => Invariant($"{day.Month}/{day.Day}/{day.Year % 100}")),
    ];

    private static ImmutableArray<long?> Counts(InputRow row, int columns)
    {
        var counts = ImmutableArray.CreateBuilder<long?>(columns - FirstCount);
        for (var column = FirstCount; column < columns; column++)
        {
            counts.Add(row.Count(column));
        }

        return counts.MoveToImmutable();
    }
}
