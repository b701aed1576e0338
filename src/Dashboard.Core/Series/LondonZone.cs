using NodaTime;
using NodaTime.TimeZones;

namespace Dashboard.Core.Series;

/// <summary>Europe/London by its rule, without the time zone database, which takes longer to open than most answers take.</summary>
/// <remarks>
/// From 1996 on summer time runs from the last Sunday of March to the last of October, 01:00 UTC each. Moments of other years are left to
/// the database; a test holds the two against each other.
/// </remarks>
internal sealed class LondonZone : DateTimeZone
{
    private const string Name = "Europe/London";
    private const int FirstYearOfRule = 1996;
    private const int LastYearOfRule = 2099;

    // Before 1996 clocks have been behind Greenwich by local time, and two hours ahead of it in war.
    private static readonly Offset Furthest = Offset.FromHours(2);
    private static readonly Offset Summer = Offset.FromHours(1);

    public LondonZone()
        : base(Name, isFixed: false, -Furthest, Furthest)
    {
    }

    /// <summary>Whether a whole year goes by the rule, so do the days beside it.</summary>
    public static bool IsOfRule(int year) => year is > FirstYearOfRule and < LastYearOfRule;

    /// <summary>Whether it is summer time at a moment of a year of the rule.</summary>
    public static bool IsSummer(Instant instant)
    {
        var year = instant.InUtc().Year;
        return instant >= SpringOf(year) && instant < AutumnOf(year);
    }

    public override ZoneInterval GetZoneInterval(Instant instant)
    {
        if (instant < Instant.FromUtc(FirstYearOfRule + 1, 1, 1, 0, 0) || instant >= Instant.FromUtc(LastYearOfRule, 1, 1, 0, 0))
        {
            return Database.Zone.GetZoneInterval(instant);
        }

        var year = instant.InUtc().Year;
        var (spring, autumn) = (SpringOf(year), AutumnOf(year));
        return instant < spring ? Winter(AutumnOf(year - 1), spring)
            : instant < autumn ? new ZoneInterval("BST", spring, autumn, Summer, Summer)
            : Winter(autumn, SpringOf(year + 1));
    }

    private static ZoneInterval Winter(Instant from, Instant to) => new("GMT", from, to, Offset.Zero, Offset.Zero);

    private static Instant SpringOf(int year) => LastSundayOf(year, month: 3);

    private static Instant AutumnOf(int year) => LastSundayOf(year, month: 10);

    /// <summary>01:00 UTC on the last Sunday of March or October.</summary>
    private static Instant LastSundayOf(int year, int month)
    {
        var last = new LocalDate(year, month, 31);
        var sunday = last.PlusDays(-((int)last.DayOfWeek % 7));
        return Instant.FromUtc(year, month, sunday.Day, 1, 0);
    }

    private static class Database
    {
        public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb[Name];
    }
}
