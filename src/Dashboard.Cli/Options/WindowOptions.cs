using System.CommandLine;
using Dashboard.Cli.Faults;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>The first and last day asked for.</summary>
/// <param name="from">What help says of <c>--from</c>.</param>
/// <param name="to">What help says of <c>--to</c>.</param>
internal sealed class WindowOptions(string from, string to)
{
    public Option<LocalDate?> From { get; } = TypedOption.Of("--from", "DAY", from, DayText.Parse);

    public Option<LocalDate?> To { get; } = TypedOption.Of("--to", "DAY", to, DayText.Parse);

    /// <summary>The days asked for.</summary>
    /// <param name="asked">The command line.</param>
    /// <param name="otherwise">The ends taken where none is named.</param>
    /// <exception cref="UsageException">The first day is after the last.</exception>
    public DateInterval Of(ParseResult asked, DateInterval otherwise)
    {
        var (first, last) = (asked.GetValue(From), asked.GetValue(To));
        var (start, end) = (first ?? otherwise.Start, last ?? otherwise.End);
        return start <= end ? new DateInterval(start, end)
            : first is not null && last is not null ? throw new UsageException(Invariant($"--from {start:uuuu-MM-dd} is after --to {end:uuuu-MM-dd}: the first day comes first."))
            : first is not null ? throw new UsageException(Invariant($"--from {start:uuuu-MM-dd} is after the last day, {end:uuuu-MM-dd}; a day up to then is expected, or --to with it."))
            : throw new UsageException(Invariant($"--to {end:uuuu-MM-dd} is before the first day, {start:uuuu-MM-dd}; a day from then on is expected, or --from with it."));
    }
}
