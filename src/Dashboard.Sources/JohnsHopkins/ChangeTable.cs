using Dashboard.Core.Pulls;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>What a daily mirror saw change in one cumulative series: a row a release and changed day.</summary>
/// <remarks>
/// A release lists only the days that changed. Where these leave days out between the first and the last, the release is
/// given the counts that stood for them, since a release speaks of a span.
/// </remarks>
internal static class ChangeTable
{
    private const int AsOf = 0;
    private const int Day = 1;
    private const int Cumulative = 2;

    /// <summary>The columns of every such file; some add one that says how a change is known.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["as_of", "date", "cumulative_confirmed"];

    /// <summary>Reads the table, ordered by release and day.</summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">Its columns: <see cref="Columns"/>, possibly with more after them.</param>
    /// <returns>The releases, oldest first, and how many rows they came from.</returns>
    /// <exception cref="RefusedFileException">The file is not as described.</exception>
    public static (IReadOnlyList<Release> Releases, int Rows) Read(InputFile file, IReadOnlyList<string> columns)
    {
        var releases = new ReleasesOfChanges();
        var rows = 0;
        foreach (var row in CsvRows.Read(file, columns))
        {
            releases.Add(row);
            rows++;
        }

        return (releases.ToList(), rows);
    }

    /// <summary>Releases as they grow row by row: the one being read, and the counts that stand after it.</summary>
    private sealed class ReleasesOfChanges
    {
        private readonly List<Release> _releases = [];
        private readonly Dictionary<LocalDate, long> _standing = [];
        private readonly List<long?> _run = [];
        private Instant _asOf = Instant.MinValue;
        private LocalDate _day = LocalDate.MinIsoValue;

        public void Add(InputRow row)
        {
            var (asOf, day) = (row.Moment(AsOf), row.Day(Day));
            if (asOf < _asOf)
            {
                throw row.Refuse(DataProblem.DayOrder, AsOf, Invariant($"{row.Quoted(AsOf)} is out of order; {_asOf} or later is expected"));
            }

            if (asOf > _asOf)
            {
                Close();
                _asOf = asOf;
            }
            else
            {
                FillUntil(row, day);
            }

            _day = day;
            _run.Add(_standing[day] = row.Count(Cumulative));
        }

        public List<Release> ToList()
        {
            Close();
            return _releases;
        }

        private void Close()
        {
            if (_run.Count > 0)
            {
                _releases.Add(new Release(_asOf, SeriesForm.Cumulative, new CountRun(_day.PlusDays(1 - _run.Count), [.. _run])));
                _run.Clear();
            }
        }

        /// <summary>Gives the days left out before the next changed one of the same release the counts that stood for them.</summary>
        private void FillUntil(InputRow row, LocalDate next)
        {
            if (next <= _day)
            {
                throw row.Refuse(
                    DataProblem.DayOrder, Day,
                    Invariant($"{row.Quoted(Day)} {(next == _day ? "is given twice" : "is out of order")}; a day after {_day:uuuu-MM-dd} is expected"));
            }

            for (var between = _day.PlusDays(1); between < next; between = between.PlusDays(1))
            {
                _run.Add(_standing.TryGetValue(between, out var count)
                    ? count
                    : throw row.Refuse(DataProblem.DayOrder, Day, Invariant($"{row.Quoted(Day)} leaves out {between:uuuu-MM-dd}, which no earlier release has; it is expected before it")));
            }
        }
    }
}
