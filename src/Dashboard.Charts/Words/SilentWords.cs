using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Words;

/// <summary>What is written above days on which a source published nothing.</summary>
internal static class SilentWords
{
    /// <summary>Where a day has no count at all.</summary>
    public const string NoReport = "no report";

    /// <summary>Where every day has one by now.</summary>
    public const string AddedLater = "nothing published; counts added later";

    public static string For(IEnumerable<DayDifference> days) =>
        For(days.Where(day => day.IsSilent).SelectMany(day => new[] { day.First, day.Second }));

    /// <summary>The words for days on which one source at least was silent.</summary>
    /// <param name="entries">What each source has for these days.</param>
    public static string For(IEnumerable<DayEntry> entries) =>
        entries.Any(entry => entry.Status == DayStatus.NoReport) ? NoReport : AddedLater;
}
