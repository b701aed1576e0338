namespace Dashboard.Cli.Tests.Commands;

public sealed class ChartTests
{
    private const string Short = "--from 2021-12-20 --to 2021-12-28 --size 640x480";

    [Theory]
    [InlineData("a.png", "\u0089PNG")]
    [InlineData("a.svg", "<svg ")]
    [InlineData("A.SVG", "<svg ")]
    public async Task Chart_IntoAFile_WritesTheFormOfItsEndingAndSaysTheFinding(string name, string start)
    {
        using var folder = new ScratchFolder();
        var path = folder.PathOf(name);

        var run = await CommandRun.OfAsync(1000, [.. "chart compare ukdash:England:cases ukdash:Wales:cases".Split(' '), .. Short.Split(' '), "-o", path]);

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Messages));
        Assert.Matches(@"a\.(png|svg) \([0-9,]+ bytes\): On \d days in common England counts [0-9,]+ and Wales [0-9,]+\n$", run.Answer.Replace("A.SVG", "a.svg", StringComparison.Ordinal));
        var written = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.Contains(start, written[..200], StringComparison.Ordinal);
        Assert.Equal([Path.GetFileName(path)], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(path)!).Select(file => Path.GetFileName(file)));
    }

    [Theory]
    [InlineData("chart compare ukdash:England:cases -o /no-such-folder/x.png", "there is no folder '/no-such-folder' to write '/no-such-folder/x.png' to; make it first.")]
    [InlineData("chart --batch /no-such-file", "there is no file '/no-such-file'; one chart command a line is expected in it.")]
    [InlineData("chart compare ukdash:England:cases --ledger /no-such-file --cite c14 -o /no-such-folder/x.png", "there is no ledger '/no-such-file'; a CSV file of quoted figures is expected.")]
    public async Task Chart_WithAFileOrFolderThatIsNotThere_FailsInOneLine(string line, string message)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));

        Assert.Equal((ExitCode.Failed, "dashboard: " + message + "\n"), (run.Code, run.Messages));
    }

    [Fact]
    public async Task Batch_WithRowsThatFail_DrawsTheOthersAndSaysEachFaultWithItsLine()
    {
        using var folder = new ScratchFolder();
        var (good, other) = (folder.PathOf("good.svg"), folder.PathOf("other.svg"));
        var batch = folder.Write("batch.txt", string.Join('\n',
            "# two that work, four that don't",
            Invariant($"compare ukdash:England:cases {Short} -o {good}"),
            string.Empty,
            Invariant($"compare ukdash:Englund:cases {Short} -o {folder.PathOf("none.svg")}"),
            Invariant($"cmpare ukdash:England:cases -o {folder.PathOf("none.svg")}"),
            "--batch again.txt",
            "calendar --help",
            Invariant($"  claim C21 --size 640x480 -o {other}  ")));

        var run = await CommandRun.OfAsync("chart", "--batch", batch);

        Assert.Equal((ExitCode.Failed, "2 pictures drawn, 4 not.\n"), (run.Code, run.Answer));
        Assert.Equal(
            [
                $"dashboard: {batch}, line 4: No series ukdash:Englund:cases:publish is held. The nearest are ukdash:England:cases:publish, ukdash:England:cases:specimen, ukdash:England:deaths:publish.",
                $"dashboard: {batch}, line 5: 'cmpare' is no kind of chart; the nearest are compare, claim, trace; see 'dashboard chart --help'.",
                $"dashboard: {batch}, line 6: a row is a kind of chart with its series and file, such as: compare A B -o a-b.png",
                $"dashboard: {batch}, line 7: a row is a kind of chart with its series and file, such as: compare A B -o a-b.png",
            ],
            run.Messages.TrimEnd('\n').Split('\n'));
        Assert.True(File.Exists(good) && File.Exists(other));
        Assert.False(File.Exists(folder.PathOf("none.svg")));
    }

    [Fact]
    public async Task Chart_OfAnOwnLedger_TakesItsRows()
    {
        using var folder = new ScratchFolder();
        var ledger = folder.Write(
            "own.csv",
            "id,thread_order,posted,as_written,value,qualifier,counts,area,period_from,period_to,attributed_to,remark\n"
            + "mine,1,2021-12-30,332,332,exact,deaths,United Kingdom,2021-12-30,2021-12-30,UK government,\n");

        var run = await CommandRun.OfAsync("chart", "claim", "mine", "--ledger", ledger, "--size", "640x480", "-o", folder.PathOf("mine.svg"));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("“332” is right, to the last case", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gallery_OfTheShippedFigures_HasEveryKindAsPngAndSvgAndAPageThatNamesThem()
    {
        using var folder = new ScratchFolder();
        var gallery = folder.PathOf("gallery");

        var run = await CommandRun.OfAsync("gallery", "--out", gallery, "--size", "640x480");

        Assert.Equal(ExitCode.Done, run.Code);
        var page = await File.ReadAllTextAsync(Path.Combine(gallery, "gallery.html"), TestContext.Current.CancellationToken);
        Assert.All(Answers.Pictures.PictureKinds.All, kind =>
        {
            Assert.True(File.Exists(Path.Combine(gallery, kind.Name + ".png")) && File.Exists(Path.Combine(gallery, kind.Name + ".svg")));
            Assert.Contains(Invariant($"dashboard chart {kind.Name} "), page, StringComparison.Ordinal);
            Assert.Contains(Invariant($"<img src=\"{kind.Name}.png\" width=\"640\" height=\"480\""), page, StringComparison.Ordinal);
        });
        Assert.Matches("^[0-9]+ files in ", run.Answer);
    }
}
