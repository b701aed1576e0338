using Dashboard.Sources.Http;

namespace Dashboard.Sources.Tests.Http;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("https://me:hidden@example.org:8443/a/b?x=1#part", "https://example.org:8443/a/b?x=1")]
    [InlineData("https://example.org/a?areaCode=E92000001&api_key=hidden&sig=hidden", "https://example.org/a?areaCode=E92000001&api_key=…&sig=…")]
    [InlineData("https://example.org/a%20b?", "https://example.org/a%20b")]
    public void Of_Address_ShowsNoSecret(string address, string shown) => Assert.Equal(shown, PublicAddress.Of(new Uri(address)), StringComparer.Ordinal);
}
