using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Claims;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;

namespace Dashboard.Charts.Kinds;

/// <summary>One quoted figure against the series that it came from: the number, its verdict, what that rests on, and the days about it.</summary>
/// <param name="Check">The figure, checked.</param>
/// <param name="Parts">The figures of the same post that it was made of; none where it was not.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record ClaimChart(ClaimCheck Check, ImmutableArray<ClaimCheck> Parts, string Footnote)
{
    /// <summary>The series that the verdict rests on, as they stood then; null where nothing held speaks of the figure, or it is a total.</summary>
    public SideBySide? Daily { get; init; }

    /// <summary>The totals that the verdict rests on; null where the figure is none.</summary>
    public TotalsAnswer? Totals { get; init; }

    /// <summary>What the verdict rests on, as pairs of a word and its value.</summary>
    public IEnumerable<(string Word, string Value)> Evidence
    {
        get
        {
            if (Check.Figure.Value is { } quoted)
            {
                yield return ("meant", QualifierText.Of(Number((double)quoted), Check.Figure.Qualifier));
            }

            if (Check.Evidence is not { } evidence)
            {
                yield return ("held", "no series that counts it");
                yield break;
            }

            yield return ("series say", evidence.Found is { } found ? Number(found) : "nothing reported");
            if (Check.Figure.Value is { } value && evidence.Found is { } held && Math.Abs(held - (double)value) >= 0.5)
            {
                var apart = CountFormat.Difference((long)Math.Round(held - (double)value, MidpointRounding.AwayFromZero));
                yield return ("apart", value == 0 ? apart : Invariant($"{apart} ({CountFormat.Fixed(100 * (held - (double)value) / (double)Math.Abs(value), 1)} %)"));
            }

            yield return ("days", DayText.Range(evidence.Days) + (IsAverage ? Invariant($", divided by {evidence.Days.Length}") : string.Empty));
            foreach (var series in evidence.Series.Select(series => series.At(null)).Distinct())
            {
                yield return ("series", Invariant($"{series.Source.Title}, {string.Join(" + ", series.Areas)}, {series.Metric.Title} by {series.Basis.Title}"));
            }

            if (evidence.Series[0].AsOf is { } asOf)
            {
                yield return ("shown", DayText.AsOfShort(asOf));
            }

            if (evidence.ReleasedAt is { } release)
            {
                yield return ("release", DayText.InFull(release) + (evidence.AsLaterServed ? ", as later served" : string.Empty));
            }
        }
    }

    /// <summary>The words around the card.</summary>
    public PictureText Text
    {
        get
        {
            var figure = Check.Figure;
            var posted = figure.Posted is { } day ? "Quoted on " + DayText.InFull(day) : "Quoted on a day not known";
            var days = figure.Days is { } named ? " for " + DayText.Range(named) : string.Empty;
            var subtitle = Invariant($"{posted} as “{figure.Counts}”, {figure.Area}{days}, attributed to {figure.AttributedTo}. Ledger row {figure.Id}.");
            return new PictureText(Finding(), subtitle, Footnote, Invariant($"{Finding()}. {Check.Reason}"));
        }
    }

    /// <summary>The words of the card.</summary>
    internal CardText Card => new(Check.Figure.AsWritten, Check.Verdict.ToWords(), Check.Verdict.ToStanding(), [.. Evidence], Check.Reason) { Parts = Parts };

    private bool IsAverage => FigureMeaning.Of(Check.Figure).Measure == FigureMeasure.Average;

    private static string Number(double value) => value == Math.Floor(value) ? CountFormat.Whole((long)value) : CountFormat.Fixed(value, 1);

    private string Finding()
    {
        var (quoted, found) = ("“" + Check.Figure.AsWritten + "”", Check.Evidence?.Found is { } value ? Number(value) : "nothing");
        return Check.Verdict switch
        {
            Verdict.Exact => Invariant($"{quoted} is right, to the last case, and still is in the newest release"),
            Verdict.ExactInEarlierRelease => Invariant($"{quoted} was right when it was posted; it has been revised since"),
            Verdict.RoundingHolds => Invariant($"{quoted} holds as it was meant: the series say {found}"),
            Verdict.ArithmeticHolds => Invariant($"{quoted} follows from the figures quoted with it"),
            Verdict.ArithmeticHoldsMissingAsZero => Invariant($"{quoted} adds up, but counts days without report as zero"),
            Verdict.AbsenceConfirmed => Invariant($"{quoted} is right: nothing had been published"),
            Verdict.AbsenceContradicted => Invariant($"{quoted} is wrong: {found} had been published"),
            Verdict.Near => Invariant($"{quoted} is near, though not what was meant: the series say {found}"),
            Verdict.Contradicted => Invariant($"{quoted} does not hold: the series say {found}"),
            _ => Invariant($"{quoted} can’t be checked with the series held"),
        };
    }
}
