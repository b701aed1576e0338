using System.Globalization;
using Dashboard.Core.Averages;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Web.Pages;

/// <summary>How pages write an average and what it was made of.</summary>
internal static class MeanText
{
    public static string Of(MeanOfDays mean) => mean.PeoplePerDay?.ToString("N1", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>For example: 756,870 ÷ 7.</summary>
    public static string SumOf(MeanOfDays mean) => Invariant($"{mean.Sum:N0} ÷ {mean.Divisor}");

    public static string CountOf(DayEntry entry) => entry.Count?.ToString("N0", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>How a count came about; nothing that was made up is without its mark.</summary>
    public static string StatusOf(DayEntry entry) =>
        entry.Status.ToWords() + (entry.AsLaterServed && entry.Count is not null ? ", as later served" : string.Empty);

    /// <summary>The same where there is little room: nothing for a plain report.</summary>
    public static string? MarkOf(DayEntry entry) => entry switch
    {
        { Status: DayStatus.Reported, AsLaterServed: true } => "as later served",
        { Status: DayStatus.Reported } => null,
        _ => StatusOf(entry),
    };
}
