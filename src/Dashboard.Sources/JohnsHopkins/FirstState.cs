using Dashboard.Sources.Files;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>The counts a daily report held when it was first stored, worked back from its rates.</summary>
/// <remarks>
/// Later revisions rewrote the counts of a report and left its rates as they were. A rate is a count divided by a known
/// number, so multiplying gives the count back, unless the rate was written of other figures than are known now: then the
/// product is not whole and there is no answer.
/// </remarks>
internal static class FirstState
{
    private const double CasesPerRate = 100_000;
    private const double DeathsPerRatio = 100;
    private const double Tolerance = 0.01;

    /// <summary>The cases of a row as first stored.</summary>
    /// <param name="row">The row.</param>
    /// <param name="population">The population that the rate was divided by; null where it is not known.</param>
    /// <returns>The cases; null where they can't be told.</returns>
    public static long? Cases(DailyReportRow row, long? population)
    {
        // Rows added in a later year have the rate 0 beside a count: nothing was stored of them on the day.
        var addedLater = row.IncidentRate is 0 && row.Confirmed > 0;
        return addedLater ? null : Whole(row.IncidentRate * population / CasesPerRate);
    }

    /// <summary>The deaths of a row as first stored.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cases">Its cases as first stored; null where they can't be told.</param>
    /// <returns>The deaths; null where they can't be told.</returns>
    public static long? Deaths(DailyReportRow row, long? cases) => Whole(row.FatalityRatio * cases / DeathsPerRatio);

    private static long? Whole(double? product) =>
        product is { } value && value <= InputRow.LargestCount && Math.Abs(value - Math.Round(value)) <= Tolerance
            ? (long)Math.Round(value)
            : null;
}
