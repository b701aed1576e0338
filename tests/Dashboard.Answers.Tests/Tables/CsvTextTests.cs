using System.Globalization;
using System.Text;
using Dashboard.Answers.Tables;
using NodaTime;

namespace Dashboard.Answers.Tests.Tables;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "\"\"")] // alone on its line; without quotes a reader would skip the row
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("Curaçao – 7", "Curaçao – 7")]
    public void Write_OfText_QuotesOnlyWhatMustBe(string text, string field) =>
        Assert.Equal("cell\n" + field + "\n", Written.AsCsv(Written.Cell(text)));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44")]
    [InlineData("-1 or so")]
    [InlineData("@home")]
    public void Write_OfTextThatASpreadsheetWouldRun_PutsAnApostropheBefore(string text) =>
        Assert.Contains("'" + text, Written.AsCsv(Written.Cell(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData(-1500L, "-1500")]
    [InlineData(-3, "-3")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(68457.14285714286, "68457.14285714286")]
    public void Write_OfNumbers_LeavesThemPlain(object number, string field) =>
        Assert.Equal("cell\n" + field + "\n", Written.AsCsv(Written.Cell(number)));

    [Theory]
    [InlineData(0.1)]
    [InlineData(1.0 / 3)]
    [InlineData(108124.28571428571)]
    [InlineData(1e300)]
    [InlineData(double.Epsilon)]
    [InlineData(-12345678.9)]
    public void Write_OfADouble_ReadsBackExactly(double number)
    {
        var field = Written.AsCsv(Written.Cell(number)).Split('\n')[1];

        Assert.Equal(number, double.Parse(field, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Write_OfDaysAndMoments_IsIso()
    {
        var table = new AnswerTable(["day", "at"], [[new LocalDate(2021, 12, 28), Instant.FromUtc(2021, 12, 28, 4, 21, 47)]]);

        Assert.Equal("day,at\n2021-12-28,2021-12-28T04:21:47Z\n", Written.AsCsv(table));
    }

    [Fact]
    public void Write_WithoutRows_StillNamesTheColumns() =>
        Assert.Equal("series,day\n", Written.AsCsv(new AnswerTable(["series", "day"], [])));

    [Fact]
    public void Write_ToAStream_LeavesItOpenAndWritesNoByteOrderMark()
    {
        using var stream = new MemoryStream();

        CsvText.Write(Written.Cell("a"), stream);

        Assert.True(stream.CanWrite);
        Assert.Equal("cell\na\n"u8.ToArray(), stream.ToArray());
        Assert.False(stream.ToArray().AsSpan().StartsWith(Encoding.UTF8.Preamble));
    }
}
