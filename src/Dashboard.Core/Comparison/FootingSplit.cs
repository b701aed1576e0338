using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>Takes two recipes of different sources, or on different date bases, apart: each side is put on the common footing, what is left lies between the sources.</summary>
/// <remarks>Both sides are treated alike, so that asking the other way round gives the same parts with the other sign.</remarks>
internal static class FootingSplit
{
    public static async ValueTask<DifferenceBreakdown?> OfAsync(
        Recipe first, Recipe second, DateInterval window, DifferenceMeasure measure, SeriesAtHand held, CancellationToken cancellation)
    {
        var footing = await CommonFooting.FindAsync(first, second, window, held, cancellation).ConfigureAwait(false);
        var firstSide = await SideAsync(first, footing.First, RecountOf(first, second, held.Calendar), window, held, cancellation).ConfigureAwait(false);
        var secondSide = await SideAsync(second, footing.Second, RecountOf(second, first, held.Calendar), window, held, cancellation).ConfigureAwait(false);
        if (await SideStates.OfAsync(firstSide, measure, dropsIdleStart: true, cancellation).ConfigureAwait(false) is not { } a
            || await SideStates.OfAsync(secondSide, measure, dropsIdleStart: true, cancellation).ConfigureAwait(false) is not { } b)
        {
            return null;
        }

        var between = Between(first, second, footing, a, b, measure, held.Calendar).Where(part => part.People != default).ToList();
        var ofFirst = await OfSideAsync(first, a, backwards: false, window, held, cancellation).ConfigureAwait(false);
        var ofSecond = await OfSideAsync(second, b, backwards: true, window, held, cancellation).ConfigureAwait(false);
        var parts = PartNames.Of([.. ofFirst, .. ofSecond, .. between], first, second);
        ImmutableArray<DifferencePart> free = a.Cube.IsComplete && b.Cube.IsComplete
            ? PartNames.WithReasons(PartNames.Of([.. Free(first, a, backwards: false), .. Free(second, b, backwards: true), .. between], first, second), parts)
            : [];
        return new DifferenceBreakdown(
            window, measure, first, second, a.Cube.First, b.Cube.First, parts, free,
            OrderNotes.Of(b.Cube.First.Less(a.Cube.First), parts, free),
            [.. FootingNotes.Of(firstSide), .. FootingNotes.Of(secondSide), .. FootingNotes.Of(parts)]);
    }

    private static async ValueTask<IRecipeSide> SideAsync(
        Recipe recipe, SeriesSelector footing, AsOf? recount, DateInterval window, SeriesAtHand held, CancellationToken cancellation) =>
        recipe.Quoted is null
            ? new SelectorSide(recipe, footing, recount, window, held)
            : await QuotedSide.OfAsync(recipe, footing, window, held, cancellation).ConfigureAwait(false);

    private static async ValueTask<List<CausePart>> OfSideAsync(
        Recipe recipe, SideStates states, bool backwards, DateInterval window, SeriesAtHand held, CancellationToken cancellation)
    {
        var parts = new List<CausePart>();
        foreach (var step in states.Cube.Steps().Where(step => step.Effect != default))
        {
            var why = states.ReasonOf(step, backwards);
            if (step.Causes is [DifferenceCause.AsOf or DifferenceCause.IncompleteDays]
                && await NationShares.OfAsync(recipe, states.PeopleOf(step), window, held, cancellation).ConfigureAwait(false) is { } shares)
            {
                why = Invariant($"{why}; {shares}");
            }

            parts.Add(new CausePart(step.Causes, recipe, backwards ? step.Effect.Negated : step.Effect, why));
        }

        return parts;
    }

    private static IEnumerable<CausePart> Free(Recipe recipe, SideStates states, bool backwards) =>
        states.Cube.ShapleyValues().Select((people, i) => new CausePart(
            [states.Cube.Attributes[i]], recipe, backwards ? people.Negated : people, string.Empty));

    /// <summary>What the two footings differ by, days with a known backlog apart.</summary>
    private static IEnumerable<CausePart> Between(
        Recipe first, Recipe second, CommonFooting footing, SideStates a, SideStates b, DifferenceMeasure measure, PublicationCalendar calendar)
    {
        var rest = b.Cube.Last.Less(a.Cube.Last);
        var divisor = measure == DifferenceMeasure.Total ? 1 : StepReason.DaysCounted(a.Last);
        if (measure == DifferenceMeasure.Total || divisor == StepReason.DaysCounted(b.Last))
        {
            var pairs = StepReason.Pairs(a.Last, b.Last).Select(pair => (pair.Before, pair.After, Backlog: BacklogOf(footing, pair.Before.Days, calendar))).ToList();
            foreach (var (one, other, backlog) in pairs.Where(pair => pair.Backlog is not null))
            {
                var people = ExactPeople.Of(other.Sum - one.Sum, divisor);
                rest = rest.Less(people);
                yield return new CausePart([DifferenceCause.Definition], null, people, Invariant($"{backlog!.Text}; {StepReason.Of(new WindowValue([one]), new WindowValue([other]))}"));
            }

            var lone = pairs.Where(pair => pair.Backlog is null && (pair.Before.DaysCounted == 0) != (pair.After.DaysCounted == 0)).ToList();
            var missing = ExactPeople.Of(lone.Sum(pair => pair.After.Sum - pair.Before.Sum), divisor);
            rest = rest.Less(missing);
            yield return new CausePart([DifferenceCause.MissingDays], null, missing, Invariant(
                $"only one side has {StepReason.Of(new WindowValue([.. lone.Select(pair => pair.Before)]), new WindowValue([.. lone.Select(pair => pair.After)]))}"));
        }

        yield return new CausePart(
            CausesBetween(first, second, footing), null, rest, StepReason.OfSources(a.Last, b.Last));
    }

    private static DefinitionBreak? BacklogOf(CommonFooting footing, DateInterval days, PublicationCalendar calendar) =>
        days.Select(day => calendar.BacklogOn(footing.First, day) ?? calendar.BacklogOn(footing.Second, day)).FirstOrDefault(known => known is not null);

    private static List<DifferenceCause> CausesBetween(Recipe first, Recipe second, CommonFooting footing)
    {
        var causes = new List<DifferenceCause>();
        if (!CommonFooting.MeansTheSame(footing.First.Basis, footing.Second.Basis))
        {
            causes.Add(DifferenceCause.DateBasis);
        }

        if (!footing.HasCommonAreas)
        {
            causes.Add(DifferenceCause.Scope);
        }

        if (first.Selector.Metric.TitleOf(first.Selector.Source) != second.Selector.Metric.TitleOf(second.Selector.Source))
        {
            causes.Add(DifferenceCause.Definition);
        }

        if (first.Selector.Source != second.Selector.Source)
        {
            causes.Add(DifferenceCause.Source);
        }
        else if (causes.Count == 0 || first.Selector.AsOf != second.Selector.AsOf)
        {
            causes.Add(DifferenceCause.AsOf);
        }

        return causes;
    }

    /// <summary>The last day before a recount that lies between the other side's moment and this one's.</summary>
    private static AsOf? RecountOf(Recipe recipe, Recipe other, PublicationCalendar calendar) =>
        recipe.Quoted is null && other.Selector.AsOf is { } then
        && recipe.Selector.Members.Select(id => calendar.BreakBetween(id, then.Instant, recipe.Selector.AsOf?.Instant ?? Instant.MaxValue)?.Since).Min() is { } since
            ? AsOf.EndOf(London.DayOf(since).PlusDays(-1))
            : null;
}
