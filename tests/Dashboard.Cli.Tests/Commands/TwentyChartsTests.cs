using Dashboard.Charts.Tests.Rendering;

namespace Dashboard.Cli.Tests.Commands;

/// <summary>The twenty pictures of three years by which the speed of drawing is judged: what is timed must also be right.</summary>
public sealed class TwentyChartsTests
{
    private const int WidthPx = 960;
    private const int HeightPx = 540;

    // The highest 7-day averages as awk (in the script for gnuplot) finds them in the publishers' files; those of the rows without
    // territories (United Kingdom, France, Netherlands) as pandas does.
    private static readonly string[][] Peaks =
    [
        ["147,886", "178,021"], ["214,690", "197,233"], ["147,886", "197,233"], ["178,021", "197,233"],
        ["806,963", "3,377"], ["391,232", "4,190"], ["359,379", "974"], ["229,484", "896"],
        ["189,227", "3,112"], ["226,955", "425"], ["404,998", "359"], ["181,822", "814"],
        ["188,712", "1,218"], ["145,044", "356"], ["144,009", "866"], ["109,215", "97"],
        ["114,018", "789"], ["125,308", "154"], ["49,322", "1,428"], ["23,437", "578"],
    ];

    [Fact]
    public async Task Batch_OfTwentyCharts_DrawsEachWithBothPeaksAndTheEvent()
    {
        using var folder = new ScratchFolder();
        var batch = folder.Write("batch.txt", string.Join('\n', Rows(folder, ".svg")));

        var run = await CommandRun.OfAsync("chart", "--batch", batch);

        Assert.Equal((ExitCode.Done, "20 pictures drawn, 0 not.\n", string.Empty), (run.Code, run.Answer, run.Messages));
        for (var i = 0; i < Peaks.Length; i++)
        {
            var svg = await File.ReadAllTextAsync(folder.PathOf(Invariant($"chart{i + 1:00}.svg")), TestContext.Current.CancellationToken);
            Assert.All(Peaks[i], peak => Assert.Contains(Invariant($"peak: {peak} a day</text>"), svg, StringComparison.Ordinal));
            Assert.Contains(">Omicron named</text>", svg, StringComparison.Ordinal);
            Assert.Contains(">26 November 2021</text>", svg, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Batch_OfTwentyCharts_WritesPicturesThatDecode()
    {
        using var folder = new ScratchFolder();

        var run = await CommandRun.OfAsync("chart", "--batch", folder.Write("batch.txt", string.Join('\n', Rows(folder, ".png"))));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.All(Directory.GetFiles(folder.Root, "*.png"), file =>
        {
            var picture = new DecodedPng(File.ReadAllBytes(file));
            Assert.Equal((WidthPx, HeightPx, "#FFFFFF"), (picture.Width, picture.Height, picture.Pixel(0, 0)));
        });
        Assert.Equal(Peaks.Length, Directory.GetFiles(folder.Root, "*.png").Length);
    }

    private static IEnumerable<string> Rows(ScratchFolder folder, string ending) =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "twenty-charts.txt")).Where(line => line.StartsWith("compare ", StringComparison.Ordinal))
            .Select((line, i) => line[..line.IndexOf("--size", StringComparison.Ordinal)] + Invariant($"--size {WidthPx}x{HeightPx} -o \"{folder.PathOf(Invariant($"chart{i + 1:00}{ending}"))}\""));
}
