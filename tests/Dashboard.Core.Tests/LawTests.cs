using FsCheck.Fluent;

namespace Dashboard.Core.Tests;

public sealed class LawTests
{
    [Fact]
    public void Holds_OfARuleThatIsBroken_FailsWithTheValueAndTheSeed()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Law.Holds(Gen.Constant(7), value => value != 7));

        Assert.Contains("Falsifiable", failure.Message, StringComparison.Ordinal);
        Assert.Contains("7", failure.Message, StringComparison.Ordinal);
        Assert.Matches(@"\(\d+,\d+\)", failure.Message);
    }
}
