using System.Collections.Immutable;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Core.Tests.Reconciliation;

public sealed class StepFinderTests
{
    [Theory]
    [InlineData("30 31 29 33 30 28 32 600 31 30 29", "600: 18")]
    [InlineData("30 31 29 33 30 28 32 165 31 30 29", "165: 5")]
    [InlineData("30 31 29 33 30 28 32 164 31 30 29", "")] // not five times 33
    [InlineData("30 31 29 33 30 28 32 600 31 30 121", "")] // not five times what comes behind it
    [InlineData("30 31 29 33 30 28 600 31 30 29", "")] // six reports before it are too few
    [InlineData("30 31 29 33 30 28 32 600 31 30", "")] // a wave may begin so
    [InlineData("3 2 4 5 1 3 2 90 3 2 4", "")] // a small place has such days
    [InlineData("30 31 29 33 30 28 32 . 600x2 31 30 29", "")] // behind a silent day it is a catch-up
    [InlineData("30 31 29 33 30 28 32 64 128 256 512 1024 2048", "")] // a wave
    [InlineData("30 31 29 33 30 28 32 -600 31 30 29", "")] // a correction is one already
    public void Mark_OfReports_TellsThoseFarAboveAllAround(string days, string steps) =>
        Assert.Equal(steps, string.Join(' ', StepFinder.Mark(Given.Series(days).Entries, isKnown: _ => false)
            .Where(entry => entry.Reason.Kind == ReasonKind.Step)
            .Select(entry => Invariant($"{entry.Count}: {entry.Reason.Text.Split(' ')[0]}"))));

    [Fact]
    public void Mark_OfADayThatThePublisherTellsOf_GuessesNothing() => Assert.DoesNotContain(
        StepFinder.Mark(Given.Series("30 31 29 33 30 28 32 600 31 30 29").Entries, isKnown: position => position == 7),
        entry => entry.Reason.Kind == ReasonKind.Step);

    [Fact]
    public void Mark_OfAStep_LeavesCountStatusAndReleaseAsTheyAre()
    {
        var released = Given.Instant("2022-04-13T15:00:00Z");
        var entries = Given.Series("30 31 29 33 30 28 32 600 31 30 29").Entries.Select(entry => entry with { ReleasedAt = released, AsLaterServed = true }).ToImmutableArray();

        var step = StepFinder.Mark(entries, isKnown: _ => false)[7];

        Assert.Equal((600, DayStatus.Reported, 1, released, true), (step.Count, step.Status, step.CoversDays, step.ReleasedAt, step.AsLaterServed));
        Assert.Equal(Certainty.Likely, step.Reason.Sure);
    }
}
