using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Answers.Requests;

/// <summary>What do series say, day by day?</summary>
/// <param name="Series">The series.</param>
/// <param name="Days">The days; an open end is the series' own.</param>
public sealed record SeriesRequest(ImmutableArray<SeriesSelector> Series, AskedDays Days) : Request<ImmutableArray<DailySeries>>
{
    /// <inheritdoc/>
    public override async Task<ImmutableArray<DailySeries>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var shown = ImmutableArray.CreateBuilder<DailySeries>(Series.Length);
        foreach (var selector in Series)
        {
            var daily = ValueOf(await reader.ReadAsync(selector, cancellation).ConfigureAwait(false)).Daily;
            var window = Days.Or(daily.Days);
            shown.Add(daily.Within(window) ?? throw new UnansweredException(SeriesAbsence.OutsideWindow(selector, daily.Days, window)));
        }

        return shown.MoveToImmutable();
    }

    /// <inheritdoc/>
    public override AnswerDocument Write(ImmutableArray<DailySeries> answer) => new(SeriesTable.Of(answer));
}
