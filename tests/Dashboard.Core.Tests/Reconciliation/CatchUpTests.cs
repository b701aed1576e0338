using Dashboard.Core.Reconciliation;

namespace Dashboard.Core.Tests.Reconciliation;

public sealed class CatchUpTests
{
    [Fact]
    public void Constructor_OfASingleDay_Refuses() =>
        Assert.Contains(
            "two days at least, not 1",
            Assert.Throws<ArgumentException>(() => new CatchUp(Given.Days("2021-12-29"), 22972)).Message,
            StringComparison.Ordinal);
}
