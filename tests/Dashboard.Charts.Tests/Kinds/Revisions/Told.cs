using System.Globalization;
using Dashboard.Charts.Kinds.Revisions;
using Dashboard.Core.Claims;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Charts.Tests.Kinds.Revisions;

/// <summary>Stories of a day written down, a release a word: how many days after the day, and the count.</summary>
internal static class Told
{
    public const string Day = "2021-06-01";

    /// <summary>Knows when days are first shown, and of the recount of 31 January 2022.</summary>
    private static readonly PublicationCalendar Calendar = new()
    {
        Times = [new PublicationTime(Source.UkDashboard, DateBasis.Specimen, 1, new LocalTime(16, 0), London.Zone)],
        Breaks =
        [
            new DefinitionBreak(
                BreakKind.Recounted, Source.UkDashboard, Metric.Cases, DateBasis.Specimen, [], Given.Day("2022-01-31"),
                InstantPattern.ExtendedIso.Parse("2022-01-31T16:00:00Z").Value, "episodes are counted, reinfections included", "notes"),
        ],
    };

    /// <summary>A release a word: <c>1:20</c> is 20 a day after, <c>3:.</c> takes the entry out again.</summary>
    public static VintagesChart Chart(string prints, string selector = "ukdash:England:cases:specimen", string day = Day, params ClaimCheck[] claims) =>
        new(DayStory.Of(SeriesSelector.Parse(selector), History(prints, selector, day), Given.Day(day), Calendar)!, [.. claims], Given.Note);

    private static RevisionHistory History(string prints, string selector, string day) => new(
        SeriesSelector.Parse(selector).Members.Single(),
        [
            .. prints.Split(' ').Select(word => word.Split(':')).Select(word => new Release(
                InstantPattern.ExtendedIso.Parse(Invariant($"{LocalDatePattern.Iso.Format(Given.Day(day).PlusDays(int.Parse(word[0], CultureInfo.InvariantCulture)))}T16:00:00Z")).Value,
                SeriesForm.Daily,
                new CountRun(Given.Day(day), [word[1] == "." ? null : long.Parse(word[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)]))),
        ]);
}
