using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Core.Averages;
using Dashboard.Core.Reconciliation;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>Which averages are wanted, and by what rules, as it was asked for.</summary>
public sealed record AskedAverage
{
    private const string Everything = "all";
    private const int UsualDays = 7;
    private const int MostDays = 366;

    /// <summary>Days in an average; null for seven, or for all days between a first and a last day.</summary>
    public int? WindowDays { get; init; }

    /// <summary>Where the day stands in its window.</summary>
    public MeanAlignment Alignment { get; init; } = MeanAlignment.Trailing;

    /// <summary>The policies; null for all.</summary>
    public IReadOnlyList<IReconciliationPolicy>? Policies { get; init; }

    /// <summary>What to divide by.</summary>
    public MissingDays Divisor { get; init; } = MissingDays.LeaveOut;

    /// <summary>The day that the average is of; null where none is named.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The first and last day averaged, or that get an average.</summary>
    public AskedDays Days { get; init; }

    /// <summary>Reads a number of days.</summary>
    /// <param name="text">The number.</param>
    public static Parsed<int?> ParseDays(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays
            ? new(days, null)
            : new(null, Invariant($"'{text}' is no number of days; write 1 to {MostDays}"));

    /// <summary>Reads where the day stands in its window.</summary>
    /// <param name="text">The word.</param>
    public static Parsed<MeanAlignment?> ParseAlignment(string text) => ChoiceText.Parse<MeanAlignment?>(
        text, "an alignment", ("trailing", MeanAlignment.Trailing), ("centred", MeanAlignment.Centred));

    /// <summary>Reads what to divide by.</summary>
    /// <param name="text">The word.</param>
    public static Parsed<MissingDays?> ParseDivisor(string text) => ChoiceText.Parse<MissingDays?>(
        text, "a divisor", ("reported", MissingDays.LeaveOut), ("calendar", MissingDays.DivideByCalendar), ("extend", MissingDays.ReachBack));

    /// <summary>Reads a policy, or all of them.</summary>
    /// <param name="text">The policy's form, or <c>all</c>.</param>
    public static Parsed<IReadOnlyList<IReconciliationPolicy>> ParsePolicies(string text) =>
        string.Equals(text, Everything, StringComparison.OrdinalIgnoreCase) ? new(ReconciliationPolicies.All, null)
        : ReconciliationPolicies.TryParse(text, out var policy, out var problem) ? new([policy], null)
        : new(null, problem.TrimEnd('.'));

    /// <summary>What is asked of series.</summary>
    /// <param name="series">The series.</param>
    /// <exception cref="RequestRefusedException">What is asked for doesn't go together.</exception>
    public AverageRequest Of(IReadOnlyList<Core.Series.SeriesSelector> series)
    {
        var window = Window();
        var isOneWindow = window is not null && WindowDays is null;
        var length = isOneWindow ? window!.Length : WindowDays ?? UsualDays;
        if (Alignment == MeanAlignment.Centred && length % 2 == 0)
        {
            throw new RequestRefusedException("align", names => Invariant($"{names.Of("align")} centred needs an odd number of days, not {length}: {length} days have no middle."));
        }

        return new AverageRequest(
            [.. series],
            isOneWindow ? window : null,
            isOneWindow ? null : On is { } day ? new DateInterval(day, day) : window,
            length,
            Alignment,
            Divisor,
            (Policies ?? ReconciliationPolicies.All).ToImmutableArray());
    }

    private DateInterval? Window()
    {
        if (On is not null && !Days.IsOpen)
        {
            throw new RequestRefusedException(
                "on", names => Invariant($"{names.Of("on")} asks for one day, {names.Of("from")} and {names.Of("to")} for several: one of the two is expected."));
        }

        if ((Days.From is null) != (Days.To is null))
        {
            var (named, lacking) = Days.From is null ? ("to", "from") : ("from", "to");
            throw new RequestRefusedException(
                lacking, names => Invariant($"{names.Of(named)} is there without {names.Of(lacking)}: both ends of the days are expected."));
        }

        return Days.IsOpen ? null : Days.OrAny();
    }
}
