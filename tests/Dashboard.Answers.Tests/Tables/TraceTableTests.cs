using System.Text;
using Dashboard.Answers.Tables;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;
using NodaTime;

namespace Dashboard.Answers.Tests.Tables;

public sealed class TraceTableTests
{
    private static readonly TraceHit Found = new(
        TraceVerdict.ExactInAnotherRelease,
        SeriesSelector.Parse("jhu:United Kingdom:cases"),
        TraceTransform.Day,
        new DateInterval(new LocalDate(2021, 12, 25), new LocalDate(2021, 12, 27)),
        Instant.FromUtc(2021, 12, 28, 4, 21, 47),
        318699,
        AsLaterServed: false,
        "Johns Hopkins, for the 3 days.");

    private static readonly TraceHit Missing = new(TraceVerdict.NotFound, null, null, null, null, null, AsLaterServed: false, "Not found.");

    [Fact]
    public void Of_Hits_KeepsTheirOrderAndLeavesEmptyWhatANumberThatIsNowhereLacks() => Assert.Equal(
        "verdict,series,transform,from,to,released_at,value,why\n"
        + "not found,,,,,,,Not found.\n"
        + "exact in another release,jhu:United Kingdom:cases,day,2021-12-25,2021-12-27,2021-12-28T04:21:47Z,318699,\"Johns Hopkins, for the 3 days.\"\n",
        Written.AsCsv(TraceTable.Of([Missing, Found])));

    [Fact]
    public void Of_NoHits_IsTheHeaderAlone() =>
        Assert.Equal("verdict,series,transform,from,to,released_at,value,why\n", Written.AsCsv(TraceTable.Of([])));

    [Fact]
    public void WriteJson_OfASearch_SaysWhatWasSearchedBesideTheAnswers()
    {
        Assert.True(QuotedNumber.TryParse("318,699", out var number));
        var trace = new FigureTrace(number, AsOf.EndOf(new LocalDate(2021, 12, 28)), 1000, 0.25, [Found]);
        using var output = new MemoryStream();

        TraceTable.WriteJson(trace, trace.Hits, output);

        Assert.Equal(
            """
            {
              "number": 318699,
              "said_on": "2021-12-28",
              "hypotheses": 1000,
              "expected_by_chance": 0.25,
              "answers": [
                {
                  "verdict": "exact in another release",
                  "series": "jhu:United Kingdom:cases",
                  "transform": "day",
                  "from": "2021-12-25",
                  "to": "2021-12-27",
                  "released_at": "2021-12-28T04:21:47Z",
                  "value": 318699,
                  "why": "Johns Hopkins, for the 3 days."
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(output.ToArray()));
    }
}
