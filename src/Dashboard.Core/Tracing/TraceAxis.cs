using NodaTime;

namespace Dashboard.Core.Tracing;

/// <summary>The days of everything searched, numbered from 0, so that every series lies in arrays of one length.</summary>
/// <param name="FirstDay">The first day that any series speaks of.</param>
/// <param name="Length">How many days there are.</param>
internal sealed record TraceAxis(LocalDate FirstDay, int Length)
{
    public int IndexOf(LocalDate day) => Period.DaysBetween(FirstDay, day);

    public LocalDate DayAt(int index) => FirstDay.PlusDays(index);

    /// <summary>The axis that holds every series of a search.</summary>
    public static TraceAxis Of(IReadOnlyList<SearchedSeries> searched)
    {
        var (first, last) = (LocalDate.MaxIsoValue, LocalDate.MinIsoValue);
        foreach (var series in searched)
        {
            foreach (var member in series.Members)
            {
                (first, last) = (LocalDate.Min(first, member.Days.Start), LocalDate.Max(last, member.Days.End));
            }
        }

        return searched.Count == 0 ? new TraceAxis(LocalDate.MinIsoValue, 0) : new TraceAxis(first, Period.DaysBetween(first, last) + 1);
    }
}
