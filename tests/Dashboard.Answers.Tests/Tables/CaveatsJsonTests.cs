using Dashboard.Answers.Tables;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Tests.Tables;

public sealed class CaveatsJsonTests
{
    private static readonly SeriesSelector Selector = SeriesSelector.Parse("ukdash:England:cases");

    private static readonly PublicationCalendar Calendar = new()
    {
        Notices =
        [
            new(
                Source.UkDashboard, [], Metric.Cases, DateBasis.Publish, new DateInterval(new LocalDate(2022, 2, 20), new LocalDate(2022, 2, 20)),
                NoticeEffect.Removed, -12, "12 were taken out", null, "notes"),
        ],
        Breaks =
        [
            new(
                BreakKind.Rhythm, Source.UkDashboard, null, DateBasis.Publish, [], new LocalDate(2022, 2, 21), Instant.FromUtc(2022, 2, 21, 16, 0),
                "nothing at weekends", "notes"),
        ],
    };

    [Fact]
    public void Write_OfRowsWithCaveats_HasThemBesideTheCells()
    {
        var days = new DateInterval(new LocalDate(2022, 2, 20), new LocalDate(2022, 2, 21));
        var table = new AnswerTable(["a"], [[1L]]) { RowCaveats = [Caveats.Of(Selector, days, newest: null, Calendar)] };

        Assert.Equal(
            """
            [
              {
                "a": 1,
                "breaks": [
                  {
                    "source": "ukdash",
                    "day": "2022-02-21",
                    "kind": "rhythm",
                    "text": "nothing at weekends",
                    "where": "notes"
                  }
                ],
                "notices": [
                  {
                    "source": "ukdash",
                    "from": "2022-02-20",
                    "to": "2022-02-20",
                    "effect": "removed",
                    "amount": -12,
                    "text": "12 were taken out",
                    "announced": null,
                    "where": "notes"
                  }
                ]
              }
            ]

            """.ReplaceLineEndings("\n"),
            Written.AsJson(table));
        Assert.Equal("a\n1\n", Written.AsCsv(table));
    }

    [Fact]
    public void Write_OfRowsWithoutAny_HasEmptyArrays() => Assert.Equal(
        "[\n  {\n    \"a\": 1,\n    \"breaks\": [],\n    \"notices\": []\n  }\n]\n",
        Written.AsJson(new AnswerTable(["a"], [[1L]]) { RowCaveats = [Caveats.None] }));
}
