using System.CommandLine;
using Dashboard.Core.Averages;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Cli.Options;

/// <summary>Which averages are asked for, and by what rules.</summary>
internal sealed class AverageOptions
{
    private readonly Option<int?> _days = TypedOption.Of(
        "--days", "N", "Days in an average; with --from and --to, an average for each day between. [default: 7, or all days between]", AskedAverage.ParseDays);

    private readonly Option<MeanAlignment?> _align = TypedOption.Of(
        "--align", "ALIGN", "Whether the day is its window's last (trailing) or middle (centred). [default: trailing]", AskedAverage.ParseAlignment).Offering("trailing", "centred");

    private readonly Option<IReadOnlyList<IReconciliationPolicy>> _missing = TypedOption.Of(
        "--missing", "POLICY", Invariant($"One way of treating days: {string.Join(", ", ReconciliationPolicies.Forms)}; or all. [default: all]"), AskedAverage.ParsePolicies).Offering(PolicyWords.WithAll);

    private readonly Option<MissingDays?> _divisor = TypedOption.Of(
        "--divisor", "RULE", "Divide by the days reported, by the calendar's days, or extend back to as many reports. [default: reported]", AskedAverage.ParseDivisor).Offering("reported", "calendar", "extend");

    private readonly DayOption _on = new("--on", "Day that the average is of. [default: the series' last]");

    private readonly WindowOptions _window = new("First day averaged, or first day with an average.", "Last day averaged, or last day with an average.");

    public IReadOnlyList<Option> All => [_days, _align, _missing, _divisor, _on, _window.From, _window.To];

    /// <summary>What is asked for.</summary>
    public AskedAverage Of(ParseResult asked) => new()
    {
        WindowDays = asked.GetValue(_days),
        Alignment = asked.GetValue(_align) ?? MeanAlignment.Trailing,
        Policies = asked.GetValue(_missing),
        Divisor = asked.GetValue(_divisor) ?? MissingDays.LeaveOut,
        On = _on.Of(asked),
        Days = _window.Of(asked),
    };
}
