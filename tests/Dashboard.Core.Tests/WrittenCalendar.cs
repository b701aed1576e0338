using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace Dashboard.Core.Tests;

/// <summary>A calendar written down for tests: what the tests rest on and no more, in the words of the project's own files.</summary>
internal static class WrittenCalendar
{
    private static readonly ImmutableArray<Area> JohnsHopkinsUk = [Area.UnitedKingdom, Area.UnitedKingdomWithTerritories];

    public static PublicationCalendar Known { get; } = new()
    {
        Times =
        [
            new(Source.UkDashboard, DateBasis.Publish, 0, new LocalTime(16, 0), London.Zone),
            new(Source.UkDashboard, DateBasis.Specimen, 1, new LocalTime(16, 0), London.Zone),
            new(Source.UkDashboard, DateBasis.Death, 1, new LocalTime(16, 0), London.Zone),
            new(Source.JohnsHopkins, DateBasis.Snapshot, 1, new LocalTime(4, 21), DateTimeZone.Utc),
        ],
        Silences =
        [
            Uk([Area.NorthernIreland], "2021-12-25/2021-12-28", "Northern Ireland published nothing from 25 to 28 December 2021"),
            Uk([Area.NorthernIreland], "2022-01-01/2022-01-03", "Northern Ireland published nothing from 1 to 3 January 2022"),
            Uk([Area.Wales], "2021-12-27", "Wales published nothing on the bank holiday of 27 December 2021"),
            Uk([Area.Wales], "2022-01-03", "Wales published nothing on the bank holiday of 3 January 2022"),
            Uk([Area.Wales], "2021-04-12/2022-06-30", "Wales publishes nothing on Saturdays", Saturday),
            Uk([], "2021-12-25/2021-12-26", "the UK dashboard published nothing on 25 and 26 December 2021"),
            Uk([], "2022-02-26/2022-07-01", "the UK dashboard published nothing at weekends after 20 February 2022", Saturday, Sunday),
            Uk([], "2022-07-02/2022-08-24", "the UK dashboard published weekly after 1 July 2022, on Wednesdays", Monday, Tuesday, Thursday, Friday, Saturday, Sunday),
            JohnsHopkins("2021-12-25/2021-12-26", "the UK dashboard, which Johns Hopkins copies, published nothing on 25 and 26 December 2021"),
            JohnsHopkins("2022-02-26/2022-07-01", "the UK dashboard, which Johns Hopkins copies, published nothing at weekends", Saturday, Sunday),
        ],
        Notices =
        [
            Uk(Area.UnitedKingdom, "2021-04-09", NoticeEffect.Removed, -8010, "8,010 cases were taken out of the total", "2021-04-09T15:00:00Z"),
            Uk(Area.England, "2021-06-03", NoticeEffect.Added, 15, "15 cases of the days before were added", "2021-06-05T15:00:00Z"),
        ],
        Breaks =
        [
            new(
                BreakKind.Recounted, Source.UkDashboard, Metric.Cases, DateBasis.Specimen, [], Given.Day("2022-01-31"), Given.Instant("2022-01-31T16:00:00Z"),
                "from 31 January 2022 cases by specimen date count episodes, reinfections included, also for earlier days", "notes"),
            new(
                BreakKind.Redefined, Source.UkDashboard, Metric.Cases, DateBasis.Publish, [], Given.Day("2022-01-31"), Given.Instant("2022-01-31T16:00:00Z"),
                "from 31 January 2022 cases count episodes, reinfections included; earlier days by publish date were left as they were", "notes"),
            new(
                BreakKind.Backlog, Source.JohnsHopkins, Metric.Cases, DateBasis.Snapshot, JohnsHopkinsUk, Given.Day("2022-01-31"), Given.Instant("2022-02-01T04:21:00Z"),
                "on 31 January 2022 Johns Hopkins put the reinfections of all earlier days on one day", "issue 5310"),
            new(
                BreakKind.Rhythm, Source.UkDashboard, null, DateBasis.Publish, [], Given.Day("2022-02-21"), Given.Instant("2022-02-21T16:00:00Z"),
                "the UK dashboard published daily until 20 February 2022 and from then on not at weekends", "notes"),
            new(
                BreakKind.Recounted, Source.JohnsHopkins, Metric.Deaths, DateBasis.Snapshot, JohnsHopkinsUk, Given.Day("2022-08-24"), Given.Instant("2022-08-24T04:21:00Z"),
                "in August 2022 Johns Hopkins re-based the United Kingdom's deaths to death certificates by date of death, also for earlier days", "issue 6021"),
        ],
        Recounts =
        [
            Recount("ukdash:England:cases:specimen", "2021-11-01/2021-11-30", isOfTotals: false, 1.9m, 2.5m),
            Recount("ukdash:England:cases:specimen", "2021-12-01/2021-12-31", isOfTotals: false, 2.2m, 12.0m),
            Recount("jhu:United Kingdom:deaths", "2021-12-19/2022-01-07", isOfTotals: true, 19.3m, 19.6m),
        ],
    };

    private static SilenceRule Uk(ImmutableArray<Area> areas, string days, string text, params ImmutableArray<IsoDayOfWeek> weekdays) =>
        new(Source.UkDashboard, DateBasis.Publish, areas, Given.Days(days).Start, Given.Days(days).End, weekdays, text);

    private static SilenceRule JohnsHopkins(string days, string text, params ImmutableArray<IsoDayOfWeek> weekdays) =>
        new(Source.JohnsHopkins, DateBasis.Snapshot, JohnsHopkinsUk, Given.Days(days).Start, Given.Days(days).End, weekdays, text);

    private static Notice Uk(Area area, string days, NoticeEffect effect, long amount, string text, string announced) =>
        new(Source.UkDashboard, [area], Metric.Cases, DateBasis.Publish, Given.Days(days), effect, amount, text, Given.Instant(announced), "notes");

    private static Recount Recount(string series, string days, bool isOfTotals, decimal least, decimal most) =>
        new(Given.Id(series), Given.Days(days), isOfTotals, least, most, "two releases");
}
