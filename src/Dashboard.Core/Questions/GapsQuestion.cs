using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>What was missing, caught up, corrected or incomplete in a series, on which days, and how sure is that?</summary>
/// <param name="Series">The series.</param>
/// <param name="Window">The days, both ends included; null for all.</param>
/// <param name="AllDays">Whether days with a plain report are told too.</param>
public sealed record GapsQuestion(SeriesSelector Series, DateInterval? Window, bool AllDays = false)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>
    /// The days; for the United Kingdom of the UK dashboard with the nations that were silent or caught up, where their
    /// series are held as of the same moment. Or why there is no answer.
    /// </returns>
    public async ValueTask<Answer<GapsAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var answer = await reader.ReadAsync(Series, cancellation).ConfigureAwait(false);
        if (answer.Value?.Daily is not { } daily)
        {
            return Answer<GapsAnswer>.Missing(answer.Absence!);
        }

        if (daily.Within(Window ?? daily.Days) is not { } shown)
        {
            return Answer<GapsAnswer>.Missing(SeriesAbsence.OutsideWindow(Series, daily.Days, Window!));
        }

        var nations = await NationsAsync(reader, cancellation).ConfigureAwait(false);
        var caveats = Caveats.Of(Series, new DateInterval(shown.FirstDay.PlusDays(-1), shown.LastDay), newest: null, reader.Calendar);
        var findings = shown.Entries.Select((entry, i) => Find(entry, nations, shown.FirstDay.PlusDays(i), caveats));
        return Answer<GapsAnswer>.Found(new GapsAnswer(Series, [.. findings.Where(finding => AllDays || !finding.IsPlain)]));
    }

    private DayFinding Find(DayEntry entry, ImmutableArray<DailySeries> nations, LocalDate day, Caveats caveats)
    {
        var told = NationScope.Tell(entry, nations, day);
        return new DayFinding(day, told)
        {
            Caveats = caveats.On(day, Series.AsOf, entry.ReleasedAt),
            Holiday = told.Status is DayStatus.NoReport or DayStatus.BackfilledLater && Series.Areas is [var area] ? BankHolidays.NameOf(area, day) : null,
        };
    }

    /// <summary>The nations' own series, none where the series is not their sum or one of them is not held.</summary>
    private async ValueTask<ImmutableArray<DailySeries>> NationsAsync(SeriesReader reader, CancellationToken cancellation)
    {
        if (Series.Source != Source.UkDashboard || Series.Areas is not [var area] || area != Area.UnitedKingdom || !Series.Basis.IsFixedOnPublication)
        {
            return [];
        }

        var nations = new SeriesSelector(Series.Source, [.. Area.Nations], Series.Metric, Series.Basis, Series.AsOf);
        var answer = await reader.ReadAsync(nations, cancellation).ConfigureAwait(false);
        return answer.Value is { } reading ? [.. reading.Parts.Select(part => part.Daily)] : [];
    }
}
