using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Series;

public sealed class AreaTests
{
    [Theory]
    [InlineData("England")]
    [InlineData("Korea, South")]
    [InlineData("Bermuda, United Kingdom")]
    [InlineData("Taiwan*")]
    [InlineData("Cote d'Ivoire")]
    public void Constructor_OfASourcesName_KeepsIt(string name)
    {
        Assert.True(Area.IsName(name));
        Assert.Equal(name, new Area(name).Name);
        Assert.Equal(name, new Area(name).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" England")]
    [InlineData("England ")]
    [InlineData("a:b")]
    [InlineData("a@b")]
    [InlineData("a+b")]
    [InlineData("a\"b")]
    [InlineData("a\nb")]
    [InlineData("a\tb")]
    [InlineData("a\0b")]
    public void Constructor_OfANameThatASelectorCannotHold_RefusesAndQuotesIt(string name)
    {
        Assert.False(Area.IsName(name));
        Assert.Contains(Invariant($"'{name}'"), Assert.Throws<ArgumentException>(() => new Area(name)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equals_OfNamesThatDifferInCase_AreOneArea()
    {
        Assert.Equal(Area.NorthernIreland, new Area("northern ireland"));
        Assert.Equal(Area.NorthernIreland.GetHashCode(), new Area("northern ireland").GetHashCode());
        Assert.Equal(0, Area.NorthernIreland.CompareTo(new Area("NORTHERN IRELAND")));
        Assert.NotEqual(Area.NorthernIreland, new Area("Northern Ireland, United Kingdom"));
        Assert.NotEqual(Area.UnitedKingdom, Area.UnitedKingdomWithTerritories);
    }

    [Fact]
    public void Nations_AreTheFourThatMakeUpTheUnitedKingdom() =>
        Assert.Equal("England, Northern Ireland, Scotland, Wales", string.Join(", ", Area.Nations));
}
