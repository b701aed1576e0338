using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Dashboard.Cli.Faults;
using Dashboard.Core.Averages;
using Dashboard.Core.Reconciliation;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>Which averages are asked for, and by what rules.</summary>
internal sealed class AverageOptions
{
    private const string Everything = "all";
    private const int UsualDays = 7;
    private const int MostDays = 366;

    private readonly Option<int?> _days = TypedOption.Of(
        "--days", "N", "Days in an average; with --from and --to, an average for each day between. [default: 7, or all days between]", ParseDays);

    private readonly Option<MeanAlignment?> _align = TypedOption.Of(
        "--align", "ALIGN", "Whether the day is its window's last (trailing) or middle (centred). [default: trailing]", text => ChoiceText.Parse<MeanAlignment?>(
            text, "an alignment", ("trailing", MeanAlignment.Trailing), ("centred", MeanAlignment.Centred)));

    private readonly Option<Policies?> _missing = TypedOption.Of(
        "--missing", "POLICY", Invariant($"One way of treating days: {string.Join(", ", ReconciliationPolicies.Forms)}; or all. [default: all]"), ParsePolicy);

    private readonly Option<MissingDays?> _divisor = TypedOption.Of(
        "--divisor", "RULE", "Divide by the days reported, by the calendar's days, or extend back to as many reports. [default: reported]", text => ChoiceText.Parse<MissingDays?>(
            text, "a divisor", ("reported", MissingDays.LeaveOut), ("calendar", MissingDays.DivideByCalendar), ("extend", MissingDays.ReachBack)));

    private readonly Option<LocalDate?> _on = TypedOption.Of("--on", "DAY", "Day that the average is of. [default: the series' last]", DayText.Parse);

    private readonly WindowOptions _window = new("First day averaged, or first day with an average.", "Last day averaged, or last day with an average.");

    public IReadOnlyList<Option> All => [_days, _align, _missing, _divisor, _on, _window.From, _window.To];

    /// <summary>What is asked for.</summary>
    /// <exception cref="UsageException">The options don't go together.</exception>
    public AverageRequest Of(ParseResult asked)
    {
        var (on, from, to) = (asked.GetValue(_on), asked.GetValue(_window.From), asked.GetValue(_window.To));
        if (on is not null && (from ?? to) is not null)
        {
            throw new UsageException("--on asks for one day, --from and --to for several: one of the two is expected.");
        }

        if ((from is null) != (to is null))
        {
            throw new UsageException(Invariant($"{(from is null ? "--to" : "--from")} is there without {(from is null ? "--from" : "--to")}: both ends of the days are expected."));
        }

        var days = asked.GetValue(_days);
        var window = from is null ? null : _window.Of(asked, new DateInterval(from.Value, to!.Value));
        var alignment = asked.GetValue(_align) ?? MeanAlignment.Trailing;
        var isOneWindow = window is not null && days is null;
        var length = isOneWindow ? window!.Length : days ?? UsualDays;
        if (alignment == MeanAlignment.Centred && length % 2 == 0)
        {
            throw new UsageException(Invariant($"--align centred needs an odd number of days, not {length}: {length} days have no middle."));
        }

        return new AverageRequest(
            isOneWindow ? window : null,
            isOneWindow ? null : on is { } day ? new DateInterval(day, day) : window,
            length,
            alignment,
            asked.GetValue(_divisor) ?? MissingDays.LeaveOut,
            asked.GetValue(_missing)?.Chosen ?? [.. ReconciliationPolicies.All]);
    }

    private static Parsed<int?> ParseDays(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays
            ? new(days, null)
            : new(null, Invariant($"'{text}' is no number of days; write 1 to {MostDays}"));

    private static Parsed<Policies?> ParsePolicy(string text)
    {
        if (string.Equals(text, Everything, StringComparison.OrdinalIgnoreCase))
        {
            return new(new Policies([.. ReconciliationPolicies.All]), null);
        }

        return ReconciliationPolicies.TryParse(text, out var policy, out var problem)
            ? new(new Policies([policy]), null)
            : new(null, problem.TrimEnd('.'));
    }

    // A class, so that an option left out is null and not an array that was never made.
    private sealed record Policies(ImmutableArray<IReconciliationPolicy> Chosen);
}
