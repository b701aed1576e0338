using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Averages;

/// <summary>The average of a window under one policy for its days without report.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Summary">What the policy does, in a line.</param>
/// <param name="Mean">The average, its sum and its divisor.</param>
/// <param name="Inputs">The counts averaged: the days of the average that the series reaches, each marked with how it came about.</param>
public sealed record PolicyAverage(string Policy, string Summary, MeanOfDays Mean, DailySeries Inputs)
{
    /// <summary>The days averaged where the window asked for ends on a day.</summary>
    /// <param name="last">The window's last day.</param>
    /// <returns>The window, or more days before it where the average reached back.</returns>
    public DateInterval DaysUpTo(LocalDate last) => new(last.PlusDays(1 - Mean.WindowDays), last);

    /// <summary>How many of the counts averaged the policy made.</summary>
    public int DaysFilled => Inputs.Entries.Count(entry => entry is { Count: not null, Status: DayStatus.Filled });

    /// <summary>How many of the counts averaged are of a release after the moment asked for, none of that time being held.</summary>
    public int DaysLaterServed => Inputs.Entries.Count(entry => entry is { Count: not null, AsLaterServed: true });
}
