using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Core.Series;

/// <summary>The moment whose knowledge a selector asks for.</summary>
/// <remarks>
/// A day means its end in Europe/London. Strict by default: where no release that old is held the answer is "not held",
/// never a later one. Written with <c>~</c> it asks for the days published by then, as later served where need be.
/// </remarks>
public sealed record AsOf
{
    private AsOf(LocalDate? day, Instant instant, bool allowsLaterServed) =>
        (Day, Instant, AllowsLaterServed) = (day, instant, allowsLaterServed);

    /// <summary>The day as it was written; null where an instant was.</summary>
    public LocalDate? Day { get; }

    /// <summary>The moment: the last one of the day in Europe/London, or the instant itself.</summary>
    public Instant Instant { get; }

    /// <summary>Whether days without a release of that time may be shown as later served, marked so.</summary>
    public bool AllowsLaterServed { get; }

    /// <summary>The end of a day in Europe/London.</summary>
    /// <param name="day">The day.</param>
    /// <param name="allowsLaterServed">Whether days without a release of that time may be shown as later served.</param>
    public static AsOf EndOf(LocalDate day, bool allowsLaterServed = false) =>
        new(day, London.StartOf(day.PlusDays(1)) - Duration.Epsilon, allowsLaterServed);

    /// <summary>An instant as it is.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="allowsLaterServed">Whether days without a release of that time may be shown as later served.</param>
    public static AsOf At(Instant instant, bool allowsLaterServed = false) => new(null, instant, allowsLaterServed);

    /// <summary>The same moment, days without a release of that time allowed as later served.</summary>
    public AsOf OrAsLaterServed() => new(Day, Instant, allowsLaterServed: true);

    /// <summary>Reads <c>2021-12-28</c>, <c>2021-12-28T04:21:47Z</c>, or either with <c>~</c> before it.</summary>
    /// <param name="text">The text after the <c>@</c> of a selector.</param>
    /// <param name="asOf">The moment; null where the text is neither.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AsOf? asOf)
    {
        asOf = null;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var later = text[0] == '~';
        var moment = later ? text[1..] : text;
        if (IsoForm.TryDay(moment, out var day))
        {
            asOf = IsWithinReach(day.Year) ? EndOf(day, later) : null;
        }
        else if (InstantPattern.ExtendedIso.Parse(moment) is { Success: true } instant && IsWithinReach(instant.Value.InUtc().Year))
        {
            asOf = At(instant.Value, later);
        }

        return asOf is not null;
    }

    /// <summary>The text that <see cref="TryParse"/> reads back.</summary>
    public override string ToString() =>
        (AllowsLaterServed ? "~" : string.Empty)
        + (Day is { } day ? IsoForm.Of(day) : IsoForm.Of(Instant));

    // Some days before and after a moment are counted from it; at the calendar's ends there are none.
    private static bool IsWithinReach(int year) => year is >= 1900 and < 9999;
}
