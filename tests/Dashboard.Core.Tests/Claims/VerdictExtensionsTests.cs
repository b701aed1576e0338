using Dashboard.Core.Claims;

namespace Dashboard.Core.Tests.Claims;

public sealed class VerdictExtensionsTests
{
    [Theory]
    [InlineData(Verdict.Exact, "exact", Standing.Holds)]
    [InlineData(Verdict.ExactInEarlierRelease, "exact in an earlier release", Standing.Holds)]
    [InlineData(Verdict.RoundingHolds, "rounding holds", Standing.Holds)]
    [InlineData(Verdict.ArithmeticHolds, "arithmetic holds", Standing.Holds)]
    [InlineData(Verdict.ArithmeticHoldsMissingAsZero, "arithmetic holds but the method counts missing days as zero", Standing.HoldsInPart)]
    [InlineData(Verdict.AbsenceConfirmed, "absence confirmed", Standing.Holds)]
    [InlineData(Verdict.AbsenceContradicted, "absence contradicted", Standing.DoesNotHold)]
    [InlineData(Verdict.Near, "near", Standing.HoldsInPart)]
    [InlineData(Verdict.ExplainedByDefinition, "explained by a change of definition", Standing.HoldsInPart)]
    [InlineData(Verdict.Contradicted, "contradicted", Standing.DoesNotHold)]
    [InlineData(Verdict.NotCheckable, "not checkable with the series held", Standing.Open)]
    public void ToWords_AndToStanding_OfAVerdict_SayWhatItMeans(Verdict verdict, string words, Standing standing) =>
        Assert.Equal((words, standing), (verdict.ToWords(), verdict.ToStanding()));

    [Fact]
    public void ToWords_OfEveryVerdict_IsAWordOfItsOwn() =>
        Assert.Distinct(Enum.GetValues<Verdict>().Select(verdict => verdict.ToWords()), StringComparer.Ordinal);
}
