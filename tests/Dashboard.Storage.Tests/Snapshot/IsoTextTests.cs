using Dashboard.Storage.Snapshot;
using NodaTime;

namespace Dashboard.Storage.Tests.Snapshot;

public sealed class IsoTextTests
{
    [Fact]
    public void TryMoment_Fraction_IsReadToTheNanosecond()
    {
        Assert.True(IsoText.TryMoment("2020-02-29T23:59:59.0500003Z"u8, out var moment));
        Assert.Equal(Instant.FromUtc(2020, 2, 29, 23, 59, 59).PlusNanoseconds(50_000_300), moment);
    }

    [Theory]
    [InlineData("2021-12-28T04:21:47")]
    [InlineData("2021-12-28T04:21:47.Z")]
    [InlineData("2021-12-28T04:21:47.1234567890Z")]
    [InlineData("2021-12-28T04:60:47Z")]
    [InlineData("2021-12-28t04:21:47Z")]
    [InlineData("+021-12-28T04:21:47Z")]
    public void TryMoment_AnythingElse_IsRefused(string text) =>
        Assert.False(IsoText.TryMoment(System.Text.Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("2020-02-30")]
    [InlineData("2021-00-10")]
    [InlineData("2021-10-00")]
    [InlineData("0000-10-10")]
    [InlineData("2021/10/10")]
    [InlineData("2021-10-1")]
    public void TryDay_NoDay_IsRefused(string text) => Assert.False(IsoText.TryDay(System.Text.Encoding.UTF8.GetBytes(text), out _));
}
