using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.StoreWriter;

/// <summary>Numbered documents whose releases come out of order, so that nearly each takes its place between others.</summary>
public static class MadeUpDocuments
{
    public const int SeriesPerDocument = 6;

    public const int MostDocuments = 4001; // a prime, so that the order below meets every moment once

    private static readonly Instant Start = Instant.FromUtc(2021, 1, 1, 16, 0);

    public static PulledDocument Document(int number) => new(
        new Payload(Source.UkDashboard, Invariant($"https://example.org/{number}"), Start, Invariant($"{number:x64}"), number),
        [.. Enumerable.Range(0, SeriesPerDocument).Select(series => new SeriesRelease(IdOf(series), ReleaseOf(number, series)))],
        []);

    public static SeriesId IdOf(int series) => new(Source.UkDashboard, new Area(Invariant($"Area {series}")), Metric.Cases, DateBasis.Specimen);

    public static Instant MomentOf(int number) => Start + Duration.FromHours(number * 1597 % MostDocuments);

    public static Release ReleaseOf(int number, int series)
    {
        var moment = MomentOf(number);
        var entries = Enumerable.Range(0, 60)
            .Select(day => (day + number) % 11 == 0 ? default(long?) : 100 + day + (((number * 7) + series) % (day > 50 ? 13 : 2)));
        return new Release(moment, SeriesForm.Daily, new CountRun(new LocalDate(2021, 1, 1).PlusDays(number % 5), [.. entries]));
    }
}
