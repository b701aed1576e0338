using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Claims;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Tracing;

namespace Dashboard.Charts.Kinds;

/// <summary>One answer to where a number comes from: how it appears, what that rests on, and the days about it.</summary>
/// <param name="Trace">The search.</param>
/// <param name="Hit">The answer.</param>
/// <param name="Place">Its place among the answers listed, from 1.</param>
/// <param name="Listed">How many answers are listed.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record TraceChart(FigureTrace Trace, TraceHit Hit, int Place, int Listed, string Footnote)
{
    private static readonly string[] Order = ["nearest", "then", "and"];

    /// <summary>The series as it stood in the release that gave the value; null where there is none, or the answer is a total.</summary>
    public SideBySide? Daily { get; init; }

    /// <summary>The totals that the answer is one of; null where it is none.</summary>
    public TotalsAnswer? Totals { get; init; }

    /// <summary>What the answer rests on, as pairs of a word and its value.</summary>
    public IEnumerable<(string Word, string Value)> Evidence
    {
        get
        {
            yield return ("meant", QualifierText.Of(Number((double)Trace.Number.Value), Trace.Number.Qualifier));
            if (Hit is not { Series: { } series, Transform: { } transform, Days: { } days, Value: { } value, ReleasedAt: { } release })
            {
                yield return ("held", "nothing that is it by more than chance");
                foreach (var near in Order.Zip(TraceFinding.Nearest(Trace, Order.Length)))
                {
                    yield return near;
                }

                yield break;
            }

            yield return ("series say", Number(value));
            if (TraceFinding.DistanceOf(Trace.Number, value) is { } apart && Math.Abs(apart) >= (Trace.Number.IsPercent ? 0.05 : 0.5))
            {
                yield return ("apart", apart > 0 ? "+" + Number(apart) : Number(apart));
            }

            yield return ("days", DayText.Range(days));
            yield return ("taken", transform == TraceTransform.Day && days.Length > 1 ? "one report for all of them" : transform.ToWords());
            yield return ("series", Invariant($"{series.Source.Title}, {string.Join(" + ", series.Areas)}, {series.Metric.TitleOf(series.Source)} by {series.Basis.Title}"));
            yield return ("release", DayText.InFull(release) + (Hit.AsLaterServed ? ", as later served" : string.Empty));
        }
    }

    /// <summary>The words around the card.</summary>
    public PictureText Text
    {
        get
        {
            var finding = TraceFinding.Of(Trace, Hit);
            var bound = Trace.SaidOn switch
            {
                null => "everything held",
                { Day: { } day } => "what had been published by " + DayText.InFull(day),
                var said => "what had been published by " + DayText.InFull(said.Instant),
            };
            var subtitle = Invariant($"Searched in {bound}: {Trace.Extent}{(Hit.Verdict == TraceVerdict.NotFound ? string.Empty : Invariant($" Answer {Place} of {Listed}."))}");
            return new PictureText(finding, subtitle, Footnote, Invariant($"{finding}. {Hit.Why}"));
        }
    }

    /// <summary>The words of the card.</summary>
    internal CardText Card => new(Trace.Number.Text, Hit.IsByChance ? Hit.Verdict.ToWords() + ", by chance" : Hit.Verdict.ToWords(), Standing, [.. Evidence], Hit.Why);

    /// <summary>The number as a figure quoted of the answer's days, to be drawn among them; null where it is no count or average of theirs.</summary>
    internal ClaimCheck? Quoted => Hit is { Series: { } series, Transform: { } transform, Days: { } days, Value: { } value } && FormOf(transform) is { } counts
        ? new ClaimCheck(
            new CitedFigure
            {
                Id = string.Empty,
                Post = string.Empty,
                Posted = null,
                AsWritten = Trace.Number.Text,
                Value = value < 0 && !Trace.Number.IsSigned ? -Trace.Number.Value : Trace.Number.Value,
                Qualifier = Trace.Number.Qualifier,
                Counts = Invariant($"{counts}{series.Metric.Title}"),
                Area = series.AreaText,
                Days = days,
                AttributedTo = series.Source.Title,
                Remark = string.Empty,
            },
            Standing switch { Standing.Holds => Verdict.Exact, Standing.HoldsInPart => Verdict.Near, _ => Verdict.NotCheckable },
            Evidence: null,
            Hit.Why)
        : null;

    private Standing Standing => Hit.IsByChance ? Standing.HoldsInPart : Hit.Verdict.ToStanding();

    private string Number(double value) => TraceFinding.Number(Trace, value);

    /// <summary>What stands before the metric so that it is read as what was done with the counts; null for a change, which has no height among them.</summary>
    private static string? FormOf(TraceTransform transform) => transform switch
    {
        TraceTransform.WeekAverage or TraceTransform.ReportedAverage or TraceTransform.WindowAverage => "average of ",
        TraceTransform.ToDate => "total to date of ",
        TraceTransform.DayChange or TraceTransform.WeekChange => null,
        _ => string.Empty,
    };
}
