using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>The daily reports of Christmas 2021: first states of every area, and last counts of those that only they have.</summary>
internal sealed class DailyReportImport(
    InputFolder folder,
    ReleaseRegister register,
    ICollection<ImportedFile> files,
    IReadOnlyDictionary<Area, LookupRow> lookup,
    OrderedDictionary<Area, CountRun> confirmed,
    OrderedDictionary<Area, CountRun> deaths)
{
    /// <summary>How many files <see cref="Run"/> opens.</summary>
    public const int FileCount = 20;

    private static readonly LocalDate FirstDay = new(2021, 12, 19);

    // Areas that the global files lack, each with its counts over all reports.
    private readonly OrderedDictionary<Area, (List<long?> Cases, List<long?> Deaths)> _onlyHere = [];

    /// <summary>Reads all reports into the register.</summary>
    /// <exception cref="RefusedFileException">One of them is missing, not as it should be, or at odds with the global files.</exception>
    public void Run()
    {
        InputFile? last = null;
        for (var offset = 0; offset < FileCount; offset++)
        {
            var day = FirstDay.PlusDays(offset);
            last = folder.Open("jhu/daily_reports/" + DailyReport.FileNameOf(day));
            Import(last, day, offset);
        }

        foreach (var (area, counts) in _onlyHere)
        {
            AddLast(last!, area, Metric.Cases, counts.Cases);
            AddLast(last!, area, Metric.Deaths, counts.Deaths);
        }
    }

    private static void CheckAgainst(
        OrderedDictionary<Area, CountRun> held, InputFile file, DailyReportRow row, string field, LocalDate day, long count)
    {
        if (held[row.Area][day] != count)
        {
            throw new RefusedFileException(
                DataProblem.Contradiction, file.Name, row.Line, field,
                Invariant($"'{row.Area}' has {count} on {day:uuuu-MM-dd}; {held[row.Area][day]} is expected, as in the global file"));
        }
    }

    private void Import(InputFile file, LocalDate day, int reportsBefore)
    {
        var rows = DailyReport.Read(file, day);
        var (firstCases, firstDeaths, notWhole) = (0, 0, new List<string>());
        foreach (var row in rows)
        {
            KeepLast(file, row, day, reportsBefore);
            var cases = FirstState.Cases(row, lookup.GetValueOrDefault(row.Area)?.Population);
            var dead = FirstState.Deaths(row, cases);
            firstCases += AddFirst(file, row, Metric.Cases, day, cases);
            firstDeaths += AddFirst(file, row, Metric.Deaths, day, dead);
            if (cases is not null && dead is null)
            {
                notWhole.Add(row.Area.Name);
            }
        }

        foreach (var (area, counts) in _onlyHere)
        {
            if (counts.Cases.Count != reportsBefore + 1)
            {
                throw new RefusedFileException(
                    DataProblem.Places, file.Name, null, "Province_State", Invariant($"'{area}' is missing; a row of it is expected, as in the report before"));
            }
        }

        files.Add(new ImportedFile(
            Source.JohnsHopkins,
            file.Name,
            file.Sha256,
            rows.Count,
            2,
            rows.Min(row => row.UpdatedAt),
            JohnsHopkinsImport.LastVersion,
            Invariant($"Worked back from the rates: {firstCases} first states of cases and {firstDeaths} of deaths")
            + (notWhole.Count == 0 ? "." : "; no whole number of deaths came out for " + string.Join("; ", notWhole) + ".")));
    }

    private void KeepLast(InputFile file, DailyReportRow row, LocalDate day, int reportsBefore)
    {
        if (confirmed.ContainsKey(row.Area))
        {
            CheckAgainst(confirmed, file, row, "Confirmed", day, row.Confirmed);
            CheckAgainst(deaths, file, row, "Deaths", day, row.Deaths);
            return;
        }

        if (!_onlyHere.TryGetValue(row.Area, out var counts))
        {
            if (reportsBefore > 0)
            {
                throw new RefusedFileException(
                    DataProblem.UnknownPlace, file.Name, row.Line, "Province_State",
                    Invariant($"'{row.Area}' is in neither the global files nor the report before; an area known is expected"));
            }

            _onlyHere.Add(row.Area, counts = ([], []));
        }

        counts.Cases.Add(row.Confirmed);
        counts.Deaths.Add(row.Deaths);
    }

    private int AddFirst(InputFile file, DailyReportRow row, Metric metric, LocalDate day, long? count)
    {
        if (count is null)
        {
            return 0;
        }

        var run = new CountRun(day, [count]);
        register.Add(file, JohnsHopkinsImport.Id(row.Area, metric), new Release(row.UpdatedAt, SeriesForm.Cumulative, run));
        return 1;
    }

    private void AddLast(InputFile file, Area area, Metric metric, List<long?> counts) =>
        register.Add(
            file,
            JohnsHopkinsImport.Id(area, metric),
            new Release(JohnsHopkinsImport.LastVersion, SeriesForm.Cumulative, new CountRun(FirstDay, [.. counts])));
}
