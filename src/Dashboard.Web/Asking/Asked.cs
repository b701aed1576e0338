using Dashboard.Answers.Requests;
using Dashboard.Core.Averages;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Tracing;

namespace Dashboard.Web.Asking;

/// <summary>Makes requests of fields, as the command line makes them of its options.</summary>
internal static class Asked
{
    public static SeriesRequest Series(AskedFields asked) => new(asked.ReadSeries(), asked.ReadDays());

    public static AverageRequest Averages(AskedFields asked) => new AskedAverage
    {
        WindowDays = asked.Read(Fields.Days, AskedAverage.ParseDays),
        Alignment = asked.Read(Fields.Align, AskedAverage.ParseAlignment) ?? MeanAlignment.Trailing,
        Policies = asked.Read(Fields.Missing, AskedAverage.ParsePolicies),
        Divisor = asked.Read(Fields.Divisor, AskedAverage.ParseDivisor) ?? MissingDays.LeaveOut,
        On = asked.Read(Fields.On, DayText.Parse),
        Days = asked.ReadDays(),
    }.Of(asked.ReadSeries());

    public static GapsRequest Gaps(AskedFields asked) => new(asked.ReadSeries(), asked.ReadDays(), asked.IsOn(Fields.All));

    /// <summary>With a moment both series as they could be seen then, without one both day by day.</summary>
    public static IRequest Compare(AskedFields asked)
    {
        var (first, second) = SeriesPair.Of(asked.ReadSeries());
        return asked.Read(Fields.At, AsOfText.Parse) is { } at
            ? new MomentRequest(first, second, at, asked.ReadDays())
            : ComparedDaysRequest.Of(first, second, asked.ReadDays());
    }

    public static ExplainRequest Explain(AskedFields asked)
    {
        var (a, b) = (
            Recipe(asked, Fields.QuotedA, Fields.MissingA, Fields.ShiftA, Fields.CorrectionsA),
            Recipe(asked, Fields.QuotedB, Fields.MissingB, Fields.ShiftB, Fields.CorrectionsB));
        (a, b) = AskedRecipe.Assign(asked.ReadSeries(), a, b);
        asked.Read(Fields.From.Required(), DayText.Parse);
        asked.Read(Fields.To.Required(), DayText.Parse);
        return ExplainRequest.Of(a, b, asked.ReadDays().OrAny(), asked.Read(Fields.Measure, ExplainRequest.ParseMeasure) ?? DifferenceMeasure.Total);
    }

    public static IRequest Vintages(AskedFields asked) => (asked.Read(Fields.Day, DayText.Parse), asked.IsOn(Fields.Score)) switch
    {
        (not null, true) => throw AskedFields.Refuse(Fields.Score.Name, "day and score exclude each other: one tells of a day, the other of all."),
        ({ } day, _) => new DayStoryRequest(asked.ReadSeries(), day),
        (_, true) => new NowcastScoreRequest(asked.ReadSeries()),
        _ => new CompletenessRequest(asked.ReadSeries()),
    };

    public static TraceRequest Trace(AskedFields asked) => new(
        new TraceQuestion
        {
            Number = asked.Read(Fields.Number, ParseNumber)!,
            Days = TraceRequest.DaysOf(asked.Read(Fields.Day, DayText.Parse), asked.ReadDays()),
            SaidOn = asked.Read(Fields.SaidOn, AsOfText.Parse),
            Areas = asked.Read(Fields.AreaName, TraceRequest.ParseAreas) ?? [],
            Source = asked.Read(Fields.SourceCode, TraceRequest.ParseSource),
            Metric = asked.Read(Fields.MetricCode, TraceRequest.ParseMetric),
            ToleranceShare = asked.Read(Fields.Tolerance, TraceRequest.ParseTolerance) ?? TraceQuestion.DefaultToleranceShare,
        },
        asked.IsOn(Fields.All));

    private static AskedRecipe Recipe(AskedFields asked, Field quoted, Field missing, Field shift, Field corrections) => new()
    {
        Quoted = asked.Read(quoted, FigureList.Parse),
        Missing = asked.Read(missing, AskedRecipe.ParsePolicy),
        ShiftDays = asked.Read(shift, AskedRecipe.ParseShift) ?? 0,
        BlanksCorrections = asked.Read(corrections, AskedRecipe.ParseCorrections) == AskedRecipe.Blank,
    };

    public static Parsed<QuotedNumber> ParseNumber(string text) => QuotedNumber.TryParse(text, out var number)
        ? new(number, null)
        : new(null, Invariant($"'{text}' is no number; write it as {QuotedNumber.Forms}"));
}
