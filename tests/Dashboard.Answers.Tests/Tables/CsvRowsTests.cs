using System.Globalization;
using CsvHelper;
using Dashboard.Answers.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Answers.Tests.Tables;

/// <summary>Holds the rows against those that CsvHelper writes of the same cells.</summary>
public sealed class CsvRowsTests
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", Injection = CsvInjection.Escape };

    private static Gen<string> Texts { get; } =
        Gen.Elements('a', 'ç', '–', ' ', ',', '"', '\n', '\r', '=', '+', '-', '@', '\t', '\'', ';', '1').ListOf().Select(letters => string.Concat(letters.Take(6)));

    private static Gen<object?> Cells { get; } = Gen.OneOf(
        Texts.Select(text => (object?)text),
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => (object?)number),
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => (object?)(number * 4_000_000_007L)),
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => (object?)(number / 7.0)),
        Gen.Choose(int.MinValue, int.MaxValue).Select(number => (object?)(number / 1000m)),
        Gen.Constant<object?>(null));

    [Fact]
    public void Write_OfAnyRows_IsWhatCsvHelperWrites() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true),
        Prop.ForAll(Gen.Choose(1, 4).SelectMany(columns => Cells.ListOf(columns).ListOf()).ToArbitrary(), rows => Plain(rows) == Own(rows)));

    [Fact]
    public void Write_OfMoreThanFitsAtOnce_LeavesNothingOut()
    {
        object?[][] rows = [.. Enumerable.Range(0, 5000).Select(i => new object?[] { i, new string('x', i % 300), i / 7.0 }), [1, new string('y', 100_000), 2]];

        Assert.Equal(Plain(rows), Own(rows));
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData(double.MinValue)]
    [InlineData(-double.Epsilon)]
    [InlineData(-1.2345678901234567e-300)]
    public void Write_OfTheLongestNumbers_IsWhatCsvHelperWrites(object number) => Assert.Equal(Plain([[number]]), Own([[number]]));

    private static string Own(IEnumerable<IEnumerable<object?>> rows) => Written.Text(stream =>
    {
        var written = new CsvRows(stream);
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                CsvText.WriteCell(cell, written);
            }

            written.End();
        }

        written.Flush();
    });

    private static string Plain(IEnumerable<IEnumerable<object?>> rows) => Written.Text(stream =>
    {
        using var writer = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                Write(writer, cell);
            }

            writer.EndRecord();
        }
    });

    private static void Write(CsvWriter writer, object? cell)
    {
        switch (cell)
        {
            case double number:
                writer.WriteField(number, "R");
                break;
            case int or long or decimal:
                writer.WriteField(Convert.ToDecimal(cell, CultureInfo.InvariantCulture), default);
                break;
            default:
                writer.WriteField((string?)cell ?? string.Empty);
                break;
        }
    }
}
