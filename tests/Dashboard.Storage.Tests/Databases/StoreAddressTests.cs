using Dashboard.Storage.Databases;

namespace Dashboard.Storage.Tests.Databases;

public sealed class StoreAddressTests
{
    [Theory]
    [InlineData("Host=db.example.org;Database=covid;Username=me;Password=s3cret", "'covid' on db.example.org:5432")]
    [InlineData("  server = db ; port=6543; User Id=me ; pwd = 's3c;ret' ", "'me' on db:6543")]
    [InlineData("/srv/some folder/a=b.db", "'/srv/some folder/a=b.db'")]
    [InlineData("/srv/Host=x", "'/srv/Host=x'")]
    public void Parse_AnAddress_IsShownWithoutPassword(string text, string shown) => Assert.Equal(shown, StoreAddress.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("postgres://me:s3cret@db/covid")]
    [InlineData("Database=covid;Password=s3cret")]
    [InlineData("Host=db;Pasword=s3cret")]
    [InlineData("Host=db;Password=s;3cret")]
    [InlineData("Host=db;Port=s3cret")]
    [InlineData("Host=db;Password='s3cret")]
    [InlineData("Host=db;Password=x;s3cret=1")]
    [InlineData("/tmp")]
    [InlineData("pulled\0.db")]
    public void Parse_NoAddress_SaysSoOnOneLineWithoutTheSecret(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => StoreAddress.Parse(text));

        Assert.DoesNotContain("3cret", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_WrongSetting_SaysWhichByItsNumber() =>
        Assert.StartsWith("setting 2 of", Assert.Throws<FormatException>(() => StoreAddress.Parse("Host=db;Prot=1")).Message, StringComparison.Ordinal);

    [Fact]
    public void Default_IsAFileOfTheUsersOwn() => Assert.EndsWith("covid-dashboard/store.db'", StoreAddress.Default.ToString(), StringComparison.Ordinal);
}
