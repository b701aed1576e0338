using System.CommandLine;
using Dashboard.Core.Averages;
using Dashboard.Core.Reconciliation;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>Which averages are asked for, and by what rules.</summary>
internal sealed class AverageOptions
{
    private readonly ValueOption<int> _days = new(
        "--days", "N", "Days in an average; with --from and --to, an average for each day between. [default: 7, or all days between]", AskedAverage.ParseDays);

    private readonly ValueOption<MeanAlignment> _align = new ValueOption<MeanAlignment>(
        "--align", "ALIGN", "Whether the day is its window's last (trailing) or middle (centred). [default: trailing]", AskedAverage.ParseAlignment).Offering("trailing", "centred");

    private readonly PolicyOption<IReadOnlyList<IReconciliationPolicy>> _missing = new(
        "--missing",
        () => Invariant($"One way of treating days: {string.Join(", ", ReconciliationPolicies.Forms)}; or all. [default: all]"),
        AskedAverage.ParsePolicies,
        () => PolicyWords.WithAll);

    private readonly ValueOption<MissingDays> _divisor = new ValueOption<MissingDays>(
        "--divisor", "RULE", "Divide by the days reported, by the calendar's days, or extend back to as many reports. [default: reported]", AskedAverage.ParseDivisor).Offering("reported", "calendar", "extend");

    private readonly ValueOption<LocalDate> _on = TypedOption.OfDay("--on", "Day that the average is of. [default: the series' last]");

    private readonly WindowOptions _window = new("First day averaged, or first day with an average.", "Last day averaged, or last day with an average.");

    public IReadOnlyList<Option> All => [_days, _align, _missing, _divisor, _on, _window.From, _window.To];

    /// <summary>What is asked for.</summary>
    public AskedAverage Of(ParseResult asked) => new()
    {
        WindowDays = _days.Of(asked),
        Alignment = _align.Of(asked) ?? MeanAlignment.Trailing,
        Policies = asked.GetValue(_missing),
        Divisor = _divisor.Of(asked) ?? MissingDays.LeaveOut,
        On = _on.Of(asked),
        Days = _window.Of(asked),
    };
}
