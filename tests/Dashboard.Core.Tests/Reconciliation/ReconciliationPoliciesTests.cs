using Dashboard.Core.Reconciliation;

namespace Dashboard.Core.Tests.Reconciliation;

public sealed class ReconciliationPoliciesTests
{
    [Fact]
    public void All_AreThePoliciesThereAre_PlainestFirst() =>
        Assert.Equal("gap, zero, even, backfill", string.Join(", ", ReconciliationPolicies.All.Select(policy => policy.Name)));

    [Theory]
    [InlineData("gap")]
    [InlineData("ZERO")]
    [InlineData("Even")]
    [InlineData("backfill")]
    public void Find_ByName_IgnoresCase(string name) =>
        Assert.Equal(name, ReconciliationPolicies.Find(name)!.Name, ignoreCase: true);

    [Fact]
    public void Find_OfANameThatNoneHas_IsNothing() => Assert.Null(ReconciliationPolicies.Find("spline"));

    [Fact]
    public void All_SayWhatTheyDoInOneLine() =>
        Assert.All(ReconciliationPolicies.All, policy => Assert.Matches(@"^[a-z][^\n.]+$", policy.Summary));
}
