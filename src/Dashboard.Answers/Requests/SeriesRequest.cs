using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Answers.Requests;

/// <summary>What do series say, day by day?</summary>
/// <param name="Series">The series.</param>
/// <param name="Days">The days; an open end is the series' own.</param>
public sealed record SeriesRequest(ImmutableArray<SeriesSelector> Series, AskedDays Days) : Request<ImmutableArray<ShownSeries>>
{
    /// <inheritdoc/>
    public override async Task<ImmutableArray<ShownSeries>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var shown = ImmutableArray.CreateBuilder<ShownSeries>(Series.Length);
        foreach (var selector in Series)
        {
            var daily = ValueOf(await reader.ReadAsync(selector, cancellation).ConfigureAwait(false)).Daily;
            var window = Days.Or(daily.Days);
            var days = daily.Within(window) ?? throw new UnansweredException(SeriesAbsence.OutsideWindow(selector, daily.Days, window));
            shown.Add(ShownSeries.Of(days, reader));
        }

        return shown.MoveToImmutable();
    }

    /// <inheritdoc/>
    public override AnswerDocument Write(ImmutableArray<ShownSeries> answer) => new(SeriesTable.Of(answer));
}
