using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>One line of a series file, its counts not yet read.</summary>
/// <param name="Id">The series.</param>
/// <param name="Form">How the source gave the counts.</param>
/// <param name="ReleasedAt">When the release was published.</param>
/// <param name="FirstDay">The day of the first entry.</param>
/// <param name="CountsStart">Where in the file the entries start, in bytes.</param>
/// <param name="CountsLength">How long their text is, in bytes.</param>
/// <param name="EntryCount">How many entries there are.</param>
/// <param name="Number">The physical line, counted from 1.</param>
internal sealed record SeriesLine(
    SeriesId Id,
    SeriesForm Form,
    Instant ReleasedAt,
    LocalDate FirstDay,
    int CountsStart,
    int CountsLength,
    int EntryCount,
    int Number)
{
    /// <summary>The day of the last entry.</summary>
    public LocalDate LastDay => FirstDay.PlusDays(EntryCount - 1);
}
