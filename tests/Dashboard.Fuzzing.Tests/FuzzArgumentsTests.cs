namespace Dashboard.Fuzzing.Tests;

public sealed class FuzzArgumentsTests
{
    [Fact]
    public void TryRead_OfEveryOption_TakesEach()
    {
        var read = FuzzArguments.TryRead(["--cases", "2000000", "--target", "ledger", "--target", "site", "--seed", "7", "--case", "18446744073709551615", "--keep", "here"])!;

        Assert.Equal((2_000_000, 7UL, ulong.MaxValue, "here"), (read.Cases, read.Seed!.Value, read.Case!.Value, read.Keep));
        Assert.Equal(["ledger", "site"], read.Targets);
    }

    [Theory]
    [InlineData("--cases", "0")]
    [InlineData("--cases", "many")]
    [InlineData("--seed", "-1")]
    [InlineData("--seed")]
    [InlineData("--sead", "1")]
    public void TryRead_OfAnythingElse_TakesNothing(params string[] args) => Assert.Null(FuzzArguments.TryRead(args));
}
