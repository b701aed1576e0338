using Dashboard.Core.Claims;
using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tracing;

/// <summary>Says in a sentence why a value is an answer.</summary>
internal sealed class TraceReason(TraceQuestion question, IReadOnlyList<SearchedSeries> searched, PublicationCalendar calendar)
{
    /// <summary>The sentence for a value found.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isChance">Whether it is implausible, and no more than chance would give.</param>
    public string Of(FoundValue value, bool isChance)
    {
        var series = value.Series.Kind == ScopeKind.Mixed
            ? Invariant($"{ReasonText.Series(value.Series.Series)}, with England alone on the days on which nations were silent")
            : ReasonText.Series(value.Series.Series);
        return Invariant($"{series}: {ValueOf(value)}{HowOf(value)}{MarksOf(value)}{(isChance ? "; no more than chance would give" : string.Empty)}.");
    }

    /// <summary>The sentence for a number that is nowhere.</summary>
    public string OfAbsence(ChanceCount chance)
    {
        var bound = question.SaidOn is null ? "everything held" : Invariant($"what had been shown by {question.SaidOn}");
        return Invariant($"Not found in {bound}: none of the {chance.Hypotheses:N0} values compared with {question.Number} is it by more than chance.");
    }

    private static string ValueOf(FoundValue value)
    {
        var (number, days) = (ReasonText.Number(value.Value), ReasonText.Days(value.Days));
        return value.Transform switch
        {
            TraceTransform.Day when value.Days.Length > 1 => Invariant($"{number} reported on {ReasonText.Day(value.Days.End)} for the {value.Days.Length} days from {ReasonText.Day(value.Days.Start)}"),
            TraceTransform.Day => Invariant($"{number} on {days}"),
            TraceTransform.WeekSum or TraceTransform.MonthSum or TraceTransform.WindowSum => Invariant($"{number}, the sum of the {value.Days.Length} days {days}"),
            TraceTransform.WeekAverage or TraceTransform.WindowAverage => Invariant($"{number} a day, the average of the {value.Days.Length} days {days} (the middle one is {ReasonText.Day(value.Days.Start.PlusDays(value.Days.Length / 2))})"),
            TraceTransform.ReportedAverage => Invariant($"{number} a day, the sum of {days} divided by the days reported"),
            TraceTransform.ToDate => Invariant($"{number} to date on {days}"),
            TraceTransform.DayChange => Invariant($"{number}, the count of {ReasonText.Day(value.Days.End)} less that of the day before"),
            _ => Invariant($"{value.Value:0.0} %, the seven days to {ReasonText.Day(value.Days.End)} against the seven before"),
        };
    }

    private string HowOf(FoundValue value) => value.Verdict switch
    {
        TraceVerdict.Misprint => Invariant($"; {question.Number} has {SlipOf(value.Value)}{ConfirmationOf(value)}"),
        TraceVerdict.Near or TraceVerdict.Rounded => ", " + ReasonText.Distance(question.Number.Value, value.Value < 0 && !question.Number.IsSigned ? -value.Value : value.Value),
        TraceVerdict.SumOfParts or TraceVerdict.MixedScope when value.Value != (double)question.Number.Value => ", " + ReasonText.Distance(question.Number.Value, value.Value),
        _ => string.Empty,
    };

    private static string MarksOf(FoundValue value)
    {
        var released = value.Verdict == TraceVerdict.ExactInAnotherRelease || value.AsLaterServed
            ? Invariant($"; so in the release of {ReasonText.Moment(value.ReleasedAt)}")
            : string.Empty;
        var revised = value.Verdict == TraceVerdict.ExactInAnotherRelease ? ", revised since" : string.Empty;
        var later = !value.AsLaterServed ? string.Empty : value.Days.Length > 1 && value.Transform != TraceTransform.Day ? "; days not held from then as later served" : "; as later served";
        return released + revised + later + (value.Break is { } broken ? Invariant($"; {broken.Text}") : string.Empty);
    }

    private string SlipOf(double value)
    {
        var (written, meant) = (Invariant($"{Math.Abs(question.Number.Value):0}"), Invariant($"{value:0}"));
        if (written.Length != meant.Length)
        {
            return "a comma or full stop too many or too few";
        }

        var wrong = 0;
        for (var i = 0; i < written.Length; i++)
        {
            wrong += written[i] == meant[i] ? 0 : 1;
        }

        return wrong == 1 ? "one digit otherwise" : "two neighbouring digits swapped";
    }

    /// <summary>Whether the nations add up to the value, or leave it as the rest of the United Kingdom's total.</summary>
    private string ConfirmationOf(FoundValue value)
    {
        if (value.Transform != TraceTransform.Day || value.Series.Series is not { Source: var source, Areas: [var area] } || source != Source.UkDashboard
            || CountOf(value, Area.UnitedKingdom) is not { } whole)
        {
            return string.Empty;
        }

        long sum = 0;
        foreach (var nation in Area.Nations)
        {
            if (CountOf(value, nation) is not { } count)
            {
                return string.Empty;
            }

            sum += count;
        }

        return sum != whole ? string.Empty
            : area == Area.UnitedKingdom ? ", and the four nations add up to it"
            : ", and it is what the United Kingdom's total leaves beside the other nations";
    }

    private long? CountOf(FoundValue value, Area area)
    {
        var id = value.Series.Members[0].Id with { Area = area };
        foreach (var series in searched)
        {
            if (series.Kind == ScopeKind.Single && series.Members[0].Id == id)
            {
                return (question.SaidOn is null ? series.Members[0].Latest : series.Members[0].AsLaterServed(
                    question.SaidOn.Instant, day => calendar.FirstShown(id.Source, id.Basis, day)))?.Run[value.Days.End];
            }
        }

        return null;
    }
}
