using Dashboard.Core.Reconciliation;

namespace Dashboard.Core.Tests.Reconciliation;

public sealed class ReconciliationPoliciesTests
{
    [Fact]
    public void All_AreThePoliciesThereAre_PlainestFirst() =>
        Assert.Equal(
            "gap, zero, even, weekday, backfill, carry, keep, blank, back=14",
            string.Join(", ", ReconciliationPolicies.All.Select(policy => policy.Name)));

    // One that others can't see would not be found.
    [Fact]
    public void Policies_AreVisible() =>
        Assert.All(
            typeof(IReconciliationPolicy).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IReconciliationPolicy))),
            type => Assert.True(type.IsVisible, type.Name));

    [Fact]
    public void Usual_AreThoseOfTheQuotedAverages() =>
        Assert.Equal("gap, zero, even, backfill", string.Join(", ", ReconciliationPolicies.Usual.Select(policy => policy.Name)));

    [Theory]
    [InlineData("gap")]
    [InlineData("ZERO")]
    [InlineData("Even")]
    [InlineData("weekday")]
    [InlineData("backfill")]
    [InlineData("carry")]
    [InlineData("keep")]
    [InlineData("blank")]
    public void Find_ByName_IgnoresCase(string name) =>
        Assert.Equal(name, ReconciliationPolicies.Find(name)!.Name, ignoreCase: true);

    [Fact]
    public void Find_OfANameThatNoneHas_IsNothing() => Assert.Null(ReconciliationPolicies.Find("spline"));

    [Fact]
    public void All_SayWhatTheyDoInOneLine() =>
        Assert.All(ReconciliationPolicies.All, policy => Assert.Matches(@"^[a-z][^\n.]+$", policy.Summary));

    [Theory]
    [InlineData("Even", "even")]
    [InlineData("back", "back=14")]
    [InlineData("BACK=30", "back=30")]
    [InlineData("like=ukdash:England+Wales:cases@~2021-12-28", "like=ukdash:England+Wales:cases:publish@~2021-12-28")]
    public void Parse_AName_ReadsItWithItsSetting(string text, string name)
    {
        var policy = ReconciliationPolicies.Parse(text);

        Assert.Equal(name, policy.Name);
        Assert.Equal(name, ReconciliationPolicies.Parse(policy.Name).Name);
    }

    [Theory]
    [InlineData("", "'' is no policy for days; one of gap, zero, even, weekday, backfill, carry, keep, blank, back=DAYS, like=SELECTOR is expected.")]
    [InlineData("even=2", "'even=2' is no policy for days; one of gap, zero, even, weekday, backfill, carry, keep, blank, back=DAYS, like=SELECTOR is expected.")]
    [InlineData("back=0", "'back=0' has no number of days; write back=DAYS with 1 to 365, such as back=14.")]
    [InlineData("back=-1", "'back=-1' has no number of days; write back=DAYS with 1 to 365, such as back=14.")]
    [InlineData("back=366", "'back=366' has no number of days; write back=DAYS with 1 to 365, such as back=14.")]
    [InlineData("like", "'like' needs a series to go by: write like=SELECTOR.")]
    public void Parse_ATextThatIsNone_SaysWhatWouldBeRight(string text, string problem) =>
        Assert.Equal(problem, Assert.Throws<FormatException>(() => ReconciliationPolicies.Parse(text)).Message);

    [Fact]
    public void Parse_LikeASeriesThatIsNone_SaysWhatIsWrongWithTheSeries() =>
        Assert.Contains("who:Wales", Assert.Throws<FormatException>(() => ReconciliationPolicies.Parse("like=who:Wales:cases")).Message, StringComparison.Ordinal);
}
