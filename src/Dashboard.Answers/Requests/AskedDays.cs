using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>The first and last day asked for, either of which may be left open.</summary>
/// <param name="From">The first day; null where it is left open.</param>
/// <param name="To">The last day; null where it is left open.</param>
public readonly record struct AskedDays(LocalDate? From, LocalDate? To)
{
    /// <summary>Whether neither is named.</summary>
    public bool IsOpen => From is null && To is null;

    /// <summary>The days from the first to the last named, without bounds where an end is left open.</summary>
    /// <exception cref="RequestRefusedException">The first day is after the last.</exception>
    public DateInterval OrAny() => Or(new DateInterval(LocalDate.MinIsoValue, LocalDate.MaxIsoValue));

    /// <summary>The days asked for.</summary>
    /// <param name="otherwise">The ends taken where none is named.</param>
    /// <exception cref="RequestRefusedException">The first day is after the last.</exception>
    public DateInterval Or(DateInterval otherwise)
    {
        ArgumentNullException.ThrowIfNull(otherwise);
        var (start, end) = (From ?? otherwise.Start, To ?? otherwise.End);
        return start <= end ? new DateInterval(start, end)
            : From is not null && To is not null ? throw new RequestRefusedException("from", names => Invariant($"{names.Of("from")} {start:uuuu-MM-dd} is after {names.Of("to")} {end:uuuu-MM-dd}: the first day comes first."))
            : From is not null ? throw new RequestRefusedException("from", names => Invariant($"{names.Of("from")} {start:uuuu-MM-dd} is after the last day, {end:uuuu-MM-dd}; a day up to then is expected, or {names.Of("to")} with it."))
            : throw new RequestRefusedException("to", names => Invariant($"{names.Of("to")} {end:uuuu-MM-dd} is before the first day, {start:uuuu-MM-dd}; a day from then on is expected, or {names.Of("from")} with it."));
    }
}
