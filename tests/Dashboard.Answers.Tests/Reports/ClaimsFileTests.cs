using System.Globalization;
using System.Text.Json;

namespace Dashboard.Answers.Tests.Reports;

[Collection(SharedFigures.Name)]
public sealed class ClaimsFileTests(RealFigures real)
{
    [Fact]
    public void Claims_Columns_AreThoseThatReadersRelyOn() =>
        Assert.StartsWith("id,as_written,value,verdict,series,day_from,day_to,released_at,found,reason\n", real.TextOf("claims.csv"), StringComparison.Ordinal);

    [Fact]
    public void Claims_Rows_AreTheLedgersInItsOrder() =>
        Assert.Equal(Enumerable.Range(1, 32).Select(number => Invariant($"c{number:00}")), Csv.Rows(real.TextOf("claims.csv")).Skip(1).Select(row => row[0]));

    // Written down from the publications themselves; the releases are those that the held figures stand in.
    [Theory]
    [InlineData("c01", "90,629", "90629", "exact", "ukdash:United Kingdom:cases:publish", "2021-12-21", "2021-12-21", "90629")]
    [InlineData("c02", "nearly 103,000", "103000", "near", "ukdash:United Kingdom:cases:specimen", "2021-12-15", "2021-12-15", "103683")]
    [InlineData("c03", "172", "172", "exact", "ukdash:United Kingdom:deaths:publish", "2021-12-21", "2021-12-21", "172")]
    [InlineData("c04", "Almost 120,000", "120000", "rounding holds", "ukdash:United Kingdom:cases:publish", "2021-12-23", "2021-12-23", "119789")]
    [InlineData("c05", "147", "147", "exact", "ukdash:United Kingdom:deaths:publish", "2021-12-23", "2021-12-23", "147")]
    [InlineData("c10", "n/a", "", "absence contradicted", "ukdash:United Kingdom:cases:publish", "2021-12-24", "2021-12-24", "122186")]
    [InlineData("c11", "n/a", "", "absence confirmed", "ukdash:United Kingdom:cases:publish", "2021-12-25", "2021-12-25", "")]
    [InlineData("c13", "98,515", "98515", "exact", "ukdash:England:cases:publish", "2021-12-27", "2021-12-27", "98515")]
    [InlineData("c15", "89,022", "89022", "exact", "jhu:United Kingdom:cases", "2021-12-21", "2021-12-21", "89022")]
    [InlineData("c16", "105,330", "105330", "exact", "jhu:United Kingdom:cases", "2021-12-22", "2021-12-22", "105330")]
    [InlineData("c17", "122,448", "122448", "exact", "jhu:United Kingdom:cases", "2021-12-23", "2021-12-23", "122448")]
    [InlineData("c18", "121,371", "121371", "exact", "jhu:United Kingdom:cases", "2021-12-24", "2021-12-24", "121371")]
    [InlineData("c19", "no data", "", "absence confirmed", "jhu:United Kingdom:cases", "2021-12-25", "2021-12-25", "")]
    [InlineData("c21", "318,699", "318699", "exact in an earlier release", "jhu:United Kingdom:cases", "2021-12-25", "2021-12-27", "318699")]
    [InlineData("c23", "129,471", "129471", "exact", "ukdash:England+Wales:cases:publish", "2021-12-28", "2021-12-28", "129471")]
    [InlineData("c24", "18", "18", "exact", "ukdash:England+Wales:deaths:publish", "2021-12-28", "2021-12-28", "18")]
    [InlineData("c25", "13,986", "13986", "exact", "jhu:New Zealand:cases", "2021-12-28", "2021-12-28", "13986")]
    [InlineData("c26", "51", "51", "contradicted", "jhu:New Zealand:deaths", "2021-12-28", "2021-12-28", "48")]
    [InlineData("c27", "12.3 million", "12300000", "rounding holds", "jhu:United Kingdom:cases", "2021-12-28", "2021-12-28", "12338676")]
    [InlineData("c29", "45", "45", "not checkable with the series held", "", "", "", "")]
    [InlineData("c31", "332", "332", "exact", "ukdash:United Kingdom:deaths:publish", "2021-12-30", "2021-12-30", "332")]
    [InlineData("c32", "189,213", "189213", "exact", "ukdash:United Kingdom:cases:publish", "2021-12-30", "2021-12-30", "189213")]
    public void Claims_AFigure_HasItsVerdictAndEvidence(
        string id, string asWritten, string value, string verdict, string series, string from, string to, string found)
    {
        var row = RowOf(id);

        Assert.Equal([asWritten, value, verdict, series, from, to, found], [row[1], row[2], row[3], row[4], row[5], row[6], row[8]]);
    }

    [Fact]
    public void Claims_TheAverageOfTheUkDashboard_HoldsByArithmeticThatCountsMissingDaysAsZero()
    {
        var row = RowOf("c14");

        Assert.Equal("arithmetic holds but the method counts missing days as zero", row[3]);
        Assert.Equal("ukdash:United Kingdom:cases:specimen + ukdash:England:cases:publish", row[4]);
        Assert.Equal(["2021-12-21", "2021-12-27", ""], row[5..8]);
        Assert.Equal(479_200 / 7.0, double.Parse(row[8], CultureInfo.InvariantCulture), 9); // 134,022 + 132,017 + 114,646 + 98,515
        Assert.StartsWith("(134,022 + 132,017 + 114,646 + 98,515) / 7 = 68,457.1; the divisor counts 3 days without report as zero;", row[9], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c21", 318_699.0)]
    [InlineData("c22", 756_870 / 7.0)] // 89,022 + 105,330 + 122,448 + 121,371 + 318,699
    public void Claims_OfJohnsHopkinsAtChristmas_StoodFromTheReleaseOf28DecemberUntil6January(string id, double found)
    {
        var row = RowOf(id);

        Assert.Equal("exact in an earlier release", row[3]);
        Assert.Equal("2021-12-28T04:21:47Z", row[7]);
        Assert.Equal(found, double.Parse(row[8], CultureInfo.InvariantCulture), 9);
        Assert.Contains("until 6 January 2022", row[9], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c02", "103,683 on 15 December 2021")]
    [InlineData("c02", "by publish date it is 78,610")]
    [InlineData("c13", "the figure is England's alone")]
    [InlineData("c11", "as the UK dashboard published nothing on 25 and 26 December 2021")]
    [InlineData("c26", "no series of the source named (New Zealand government) is held")]
    public void Claims_Reason_SaysWhatTheReaderMustKnow(string id, string words) => Assert.Contains(words, RowOf(id)[9], StringComparison.Ordinal);

    [Fact]
    public void Claims_Reasons_AreSentences() => Assert.All(
        Csv.Rows(real.TextOf("claims.csv")).Skip(1), row => Assert.Matches("^[A-Z(].*\\.$", row[9]));

    [Fact]
    public void Claims_AsJson_HaveTheSameCells()
    {
        var csv = Csv.Rows(real.TextOf("claims.csv"));
        using var json = JsonDocument.Parse(real.TextOf("claims.json"));
        var rows = json.RootElement.EnumerateArray().ToList();

        Assert.Equal(csv.Count - 1, rows.Count);
        Assert.All(rows.Zip(csv.Skip(1)), pair => Assert.Equal(
            csv[0].Zip(pair.Second),
            pair.First.EnumerateObject().Select(cell => (cell.Name, cell.Value.ValueKind == JsonValueKind.Null ? string.Empty : cell.Value.ToString()))));
    }

    private string[] RowOf(string id) => Csv.Rows(real.TextOf("claims.csv")).Single(row => row[0] == id);
}
