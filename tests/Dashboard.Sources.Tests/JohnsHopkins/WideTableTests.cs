using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.JohnsHopkins;
using NodaTime;

namespace Dashboard.Sources.Tests.JohnsHopkins;

public sealed class WideTableTests
{
    internal const string Good =
        """
        Province/State,Country/Region,Lat,Long,1/22/20,1/23/20
        ,"Korea, South",35.9,127.7,1,1
        "Saint Helena, Ascension and Tristan da Cunha",United Kingdom,-7.9,-14.3,0,4
        ,Taiwan*,23.7,121,1,3

        """;

    private static readonly LocalDate LastDay = new(2020, 1, 23);

    [Fact]
    public void Read_ProvincesAndCountries_AreNamedProvinceFirst()
    {
        var runs = WideTable.Read(Refusal.File(Good), LastDay);

        Assert.Equal(
            [new Area("Korea, South"), new Area("Saint Helena, Ascension and Tristan da Cunha, United Kingdom"), new Area("Taiwan*")],
            runs.Keys);
        Assert.Equal(new CountRun(new LocalDate(2020, 1, 22), [0, 4]), runs.GetAt(1).Value);
    }

    [Theory]
    [InlineData(",1/23/20", "", 1, "1/23/20", "the header ends after column 5; '1/23/20' is expected next")]
    [InlineData("1/22/20,1/23/20", "1/23/20,1/22/20", 1, "1/22/20", "column 5 of the header is '1/23/20'; '1/22/20' is expected")]
    [InlineData("1/23/20", "01/23/20", 1, "1/23/20", "column 6 of the header is '01/23/20'")]
    [InlineData("1/23/20", "1/23/20,1/24/20", 1, null, "unknown column '1/24/20'; it is expected to end with '1/23/20'")]
    [InlineData(",0,4", ",0", 3, null, "the row has 5 fields; 6 are expected")]
    [InlineData(",0,4", ",0,", 3, "1/23/20", "the count is missing")]
    [InlineData(",0,4", ",0,4.5", 3, "1/23/20", "'4.5' is not whole")]
    [InlineData(",0,4", ",-1,4", 3, "1/22/20", "'-1' is negative")]
    [InlineData("Taiwan*", "\"Korea, South\"", 4, "Country/Region", "'Korea, South' is given twice")]
    [InlineData("Taiwan*", "", 4, "Country/Region", "'' is no area's name")]
    [InlineData("Taiwan*", "Taiwan+", 4, "Country/Region", "'Taiwan+' is no area's name")]
    [InlineData(",United Kingdom", ", United Kingdom", 3, "Country/Region", "is no area's name")] // whose country would be none
    [InlineData("Taiwan*", "\"Tai\"\"wan\"", 4, "Country/Region", "is no area's name")]
    public void Read_DamagedFile_IsRefusedByLineAndField(string whole, string damaged, int? line, string? field, string reason) =>
        Refusal.Of(Good, whole, damaged, line, field, reason, file => WideTable.Read(file, LastDay));
}
