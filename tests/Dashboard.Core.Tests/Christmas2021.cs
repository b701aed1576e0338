using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests;

/// <summary>The real figures of the days around Christmas 2021, as far as tests need them.</summary>
internal static class Christmas2021
{
    /// <summary>Johns Hopkins' row of the United Kingdom without territories, 20 to 28 December, as shown and as rewritten.</summary>
    public static RevisionHistory JohnsHopkins => Given.History(
        "jhu:United Kingdom:cases",
        Given.Totals("2021-12-25T04:21:00Z", "2021-12-20", "11,453,121 11,542,143 11,647,473 11,769,921 11,891,292"),
        Given.Totals("2021-12-26T04:21:00Z", "2021-12-25", "11,891,292"),
        Given.Totals("2021-12-27T04:21:00Z", "2021-12-26", "11,891,292"),
        Given.Totals("2021-12-28T04:21:47Z", "2021-12-27", "12,209,991"),
        Given.Totals("2021-12-29T03:21:43Z", "2021-12-28", "12,338,676"),
        Given.Totals("2022-01-06T06:16:49Z", "2021-12-25", "12,013,153 12,132,098 12,239,797 12,377,822"));

    /// <summary>Cases by publish date, 20 to 30 December, from the one release held.</summary>
    public static RevisionHistory UnitedKingdom => Published(
        "United Kingdom", "91743 90629 109655 119789 122186 121880 119923 109077 138831 183037 189213");

    public static RevisionHistory England => Published("England", "76065 80916 95795 107055 105069 113628 103558 98515 117093 138287 146604");

    public static RevisionHistory Wales => Published("Wales", "6796 2375 4662 3292 6755 0 5335 0 12378 5929 21051");

    public static RevisionHistory NorthernIreland => Published("Northern Ireland", "2148 2096 3231 3227 3286 0 0 0 0 22972 4701");

    public static RevisionHistory Scotland => Published("Scotland", "6734 5242 5967 6215 7076 8252 11030 10562 9360 15849 16857");

    private static RevisionHistory Published(string area, string counts) =>
        Given.History(Invariant($"ukdash:{area}:cases:publish"), Given.Daily("2022-04-13T15:00:00Z", "2021-12-20", counts));
}
