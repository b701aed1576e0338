using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>A day on which a source put people counted by a new definition, though they belong to all days before.</summary>
/// <param name="Source">The source.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Areas">The areas that it concerns.</param>
/// <param name="Day">The day.</param>
/// <param name="Text">What was put there, in a sentence without a full stop.</param>
/// <remarks>How many of the day's count were moved there is not known; the day as a whole is not comparable.</remarks>
public sealed record BacklogDay(Source Source, Metric Metric, ImmutableArray<Area> Areas, LocalDate Day, string Text)
{
    /// <summary>The days that are known.</summary>
    /// <remarks>Johns Hopkins copied the UK dashboard's total to date, which held reinfections from 31 January 2022: one step of 847,371.</remarks>
    public static ImmutableArray<BacklogDay> Known { get; } =
    [
        new(
            Source.JohnsHopkins,
            Metric.Cases,
            [Area.UnitedKingdom, Area.UnitedKingdomWithTerritories],
            new LocalDate(2022, 1, 31),
            "on 31 January 2022 Johns Hopkins put the reinfections of all earlier days on one day"),
    ];

    /// <summary>The backlog that a series has on a day.</summary>
    /// <param name="series">The series.</param>
    /// <param name="day">The day.</param>
    /// <returns>The backlog, or null where none is known.</returns>
    public static BacklogDay? On(SeriesSelector series, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Known.FirstOrDefault(known =>
            known.Day == day && known.Source == series.Source && known.Metric == series.Metric && known.Areas.Intersect(series.Areas).Any());
    }
}
