using System.Globalization;
using System.Text;
using Dashboard.Answers.Exports;
using Dashboard.Core.Series;

namespace Dashboard.Answers.Tests.Exports;

[Collection(SharedFigures.Name)]
public sealed class AveragesExportTests(RealFigures real)
{
    // Expected: pandas 1.5.3 over the publisher's own two files.
    [Fact]
    public async Task Write_OfJohnsHopkins_GivesTheRowsAndSumsOfAnotherProgram()
    {
        var lines = await LinesAsync(new AveragesExport(Source.JohnsHopkins, [], null, default));
        var (total, count, negative, means, meanSum) = (0L, 0L, 0, 0, 0.0);
        foreach (var line in lines[1..])
        {
            var fields = line.Split(',')[^4..];
            total += long.Parse(fields[1], CultureInfo.InvariantCulture);
            var daily = fields[2].Length == 0 ? 0 : long.Parse(fields[2], CultureInfo.InvariantCulture);
            (count, negative) = (count + daily, negative + (daily < 0 ? 1 : 0));
            (means, meanSum) = fields[3].Length == 0 ? (means, meanSum) : (means + 1, meanSum + double.Parse(fields[3], CultureInfo.InvariantCulture));
        }

        Assert.Equal("country,metric,date,cumulative,daily,mean7", lines[0]);
        Assert.Equal(
            (459_486, 321_330_113_283, 683_451_377, 370, 456_672, 683_043_580.715),
            (lines.Length - 1, total, count, negative, means, Math.Round(meanSum, 3)));
        Assert.Equal(["Afghanistan,confirmed,2020-01-22,0,,", "Afghanistan,confirmed,2020-01-23,0,0,"], lines[1..3]);
        Assert.Equal("Zimbabwe,deaths,2023-03-09,5671,0,0.428571428571429", lines[^1]);
        Assert.Equal("Afghanistan,deaths,2020-01-22,0,,", lines[1 + (201 * 1143)]);
    }

    [Fact]
    public async Task Write_OfSomeDays_IsThatPartOfTheWhole()
    {
        var whole = await LinesAsync(new AveragesExport(Source.JohnsHopkins, [Metric.Deaths], null, default));
        var (from, to) = (new NodaTime.LocalDate(2021, 12, 30), new NodaTime.LocalDate(2022, 1, 2));

        var part = await LinesAsync(new AveragesExport(Source.JohnsHopkins, [Metric.Deaths], null, new(from, to)));

        string[] days = ["2021-12-30", "2021-12-31", "2022-01-01", "2022-01-02"];
        Assert.Equal(whole.Where((line, place) => place == 0 || days.Contains(line.Split(',')[^4])), part);
        Assert.Equal(1 + (201 * 4), part.Length);
    }

    [Fact]
    public async Task Write_ThatIsStopped_WritesNoMore() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new AveragesExport(Source.JohnsHopkins, [], null, default)
            .WriteAsync(real.Reader, write => write(Stream.Null), new CancellationToken(canceled: true)));

    [Fact]
    public async Task Write_WhereTheDiskIsFull_ThrowsWhatTheDiskSaid() =>
        await Assert.ThrowsAsync<IOException>(() => new AveragesExport(Source.JohnsHopkins, [], null, default)
            .WriteAsync(real.Reader, write => write(new FullDisk()), TestContext.Current.CancellationToken));

    private async Task<string[]> LinesAsync(AveragesExport export)
    {
        using var output = new MemoryStream();
        var rows = await export.WriteAsync(real.Reader, write => write(output), TestContext.Current.CancellationToken);
        var lines = Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
        Assert.Equal(lines.Length - 1, rows);
        return lines;
    }

    /// <summary>Takes a megabyte and no more.</summary>
    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Length > 1 << 20)
            {
                throw new IOException("No space left on device");
            }

            base.Write(buffer);
        }
    }
}
