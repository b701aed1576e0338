using System.Text.Json;
using Dashboard.Answers.Tables;
using NodaTime;

namespace Dashboard.Answers.Tests.Tables;

public sealed class JsonTextTests
{
    [Fact]
    public void Write_OfEveryKindOfCell_KeepsNumbersNumbersAndNothingNull()
    {
        var table = new AnswerTable(
            ["text", "whole", "mean", "value", "day", "at", "none"],
            [["=Curaçao", -5L, 0.1, 134022m, new LocalDate(2021, 12, 28), Instant.FromUtc(2021, 12, 28, 4, 21), null]]);

        Assert.Equal(
            """
            [
              {
                "text": "=Curaçao",
                "whole": -5,
                "mean": 0.1,
                "value": 134022,
                "day": "2021-12-28",
                "at": "2021-12-28T04:21:00Z",
                "none": null
              }
            ]

            """.ReplaceLineEndings("\n"),
            Written.AsJson(table));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(1.0 / 3)]
    [InlineData(108124.28571428571)]
    [InlineData(1e300)]
    public void Write_OfADouble_ReadsBackExactly(double number)
    {
        using var json = JsonDocument.Parse(Written.AsJson(Written.Cell(number)));

        Assert.Equal(number, json.RootElement[0].GetProperty("cell").GetDouble());
    }

    [Fact]
    public void Write_BesideCsv_HasTheSameCells()
    {
        var table = new AnswerTable(
            ["id", "found", "day"], [["c14", 68457.14285714286, new LocalDate(2021, 12, 27)], ["c10", null, null], ["c07", 136579L, new LocalDate(2021, 12, 21)]]);

        using var json = JsonDocument.Parse(Written.AsJson(table));
        var rows = json.RootElement.EnumerateArray().Select(row => string.Join(',', row.EnumerateObject().Select(cell => cell.Value.ToString())));

        Assert.Equal(Written.AsCsv(table), "id,found,day\n" + string.Concat(rows.Select(row => row + "\n")));
    }

    [Fact]
    public void Write_WithoutRows_IsAnEmptyArray() => Assert.Equal("[]\n", Written.AsJson(new AnswerTable(["a"], [])));
}
