using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>How a day filled up from release to release.</summary>
/// <param name="Day">The day.</param>
/// <param name="Settled">The count that it settled at, or the one to expect; null where neither is known.</param>
/// <param name="IsEstimated">Whether the settled count is an estimate: no release held is old enough to give it.</param>
/// <param name="Cells">One a day of lag from 0; null where nothing was released that day, or without the day, or not yet.</param>
public sealed record FillingDay(LocalDate Day, double? Settled, bool IsEstimated, ImmutableArray<FillingCell?> Cells)
{
    /// <summary>Reads a row of a triangle.</summary>
    /// <param name="triangle">The counts; its newest release is the last that is known.</param>
    /// <param name="model">Estimates what has not settled yet.</param>
    /// <param name="row">The row.</param>
    /// <param name="newest">The day of the newest release, as a row.</param>
    /// <param name="lagDays">The greatest lag told.</param>
    internal static FillingDay Of(ReportingTriangle triangle, NowcastModel model, int row, int newest, int lagDays)
    {
        var lags = Enumerable.Range(0, lagDays + 1).ToArray();
        var first = lags.Where(lag => triangle.At(row, lag) is not null).Select(lag => row + lag).Append(newest).First();

        // A day whose definition changed too soon to settle under the first is held against what it settled at under the next.
        var (settled, judge) = (triangle.SettledCount(row, first) ?? triangle.SettledCount(row, newest)) is { Count: { } count } held
            ? ((double?)count, row + held.LagDays)
            : (null, newest);
        var isEstimated = settled is null;
        settled ??= model.Estimate(newest, row)?.People;
        return new FillingDay(triangle.FirstDay.PlusDays(row), settled, isEstimated && settled is not null, [.. lags.Select(Cell)]);

        FillingCell? Cell(int lag) => triangle.At(row, lag) is not { } people ? null
            : new FillingCell(people, settled is > 0 && triangle.CountAlike(row + lag, judge) ? people / settled : null);
    }
}
