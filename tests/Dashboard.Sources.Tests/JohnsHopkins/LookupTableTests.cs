using Dashboard.Core.Series;
using Dashboard.Sources.JohnsHopkins;

namespace Dashboard.Sources.Tests.JohnsHopkins;

public sealed class LookupTableTests
{
    internal const string Good =
        """
        UID,iso2,iso3,code3,FIPS,Admin2,Province_State,Country_Region,Lat,Long_,Combined_Key,Population
        554,NZ,NZL,554,,,,New Zealand,-40.9,174.8,New Zealand,4822233
        12406,CA,CAN,124,,,Northwest Territories,Canada,64.8,-124.8,"Northwest Territories,Canada",45504
        9999,,,,,,,Diamond Princess,,,Diamond Princess,

        """;

    [Fact]
    public void Read_CombinedKeyWithoutSpace_IsNotWhatNamesTheArea()
    {
        var areas = LookupTable.Read(Refusal.File(Good));

        Assert.Equal(new LookupRow("CAN", 45_504), areas[new Area("Northwest Territories, Canada")]);
        Assert.Equal(new LookupRow(string.Empty, null), areas[new Area("Diamond Princess")]);
        Assert.Equal(3, areas.Count);
    }

    [Theory]
    [InlineData("Population", "population", 1, "Population", "column 12 of the header is 'population'")]
    [InlineData("4822233", "4.8 million", 2, "Population", "'4.8 million' is no count")]
    [InlineData(",,,,,,,Diamond Princess", ",,,,,,,New Zealand", 4, "Country_Region", "'New Zealand' is given twice")]
    public void Read_DamagedFile_IsRefusedByLineAndField(string whole, string damaged, int? line, string? field, string reason) =>
        Refusal.Of(Good, whole, damaged, line, field, reason, file => LookupTable.Read(file));
}
