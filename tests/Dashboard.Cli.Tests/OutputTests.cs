using Dashboard.Cli.Terminals;

namespace Dashboard.Cli.Tests;

public sealed class OutputTests
{
    public static TheoryData<string> Answers { get; } =
    [
        "claims check",
        "series list",
        "series show jhu:United_Kingdom:cases@2021-12-28 --from 2021-12-20",
        "series show ukdash:England+Northern_Ireland+Scotland+Wales:cases:publish --from 2021-12-20 --to 2022-01-05",
        "average ukdash:United_Kingdom:cases@~2021-12-28 jhu:New_Zealand:cases --from 2021-12-21 --to 2021-12-27",
        "vintages ukdash:England:cases:specimen@2021-12-28",
        "vintages ukdash:England:cases:specimen --day 2021-12-25",
        "vintages ukdash:England:cases:specimen --score",
        "trace 318,699",
        "trace 77,777,777",
        "--help",
        "report --help",
        "snapshot build --help",
    ];

    public static MatrixTheoryData<string, int> AnswersAtWidths { get; } = new(Answers.Select(row => row.Data), [80, 120]);

    [Theory]
    [MemberData(nameof(AnswersAtWidths))]
    public async Task Text_AtAWidth_KeepsToIt(string line, int widthColumns)
    {
        var run = await CommandRun.OfAsync(widthColumns, Words(line));

        // A line to be typed is the one thing that is never broken.
        Assert.DoesNotContain(run.Lines, answer => answer.Length > widthColumns && !answer.StartsWith("  dashboard ", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Lines, answer => answer.EndsWith(' '));
        Assert.Equal(ExitCode.Done, run.Code);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Text_Captured_HasNeitherColoursNorBoxes(string line)
    {
        var run = await CommandRun.OfAsync(Words(line));

        Assert.DoesNotContain(run.Answer, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain(run.Answer, c => c is >= '\u2500' and <= '\u257f');
    }

    [Fact]
    public async Task Text_OnAScreen_IsColouredUnlessToldNotTo()
    {
        var screen = new TerminalTraits(120, AnswersInColor: true, MessagesMove: false, MessagesInColor: false);

        var coloured = await CommandRun.OfAsync(screen, Session.WriteReport, TestContext.Current.CancellationToken, "claims", "check");
        var plain = await CommandRun.OfAsync(screen, Session.WriteReport, TestContext.Current.CancellationToken, "claims", "check", "--no-color");
        var captured = await CommandRun.OfAsync(120, "claims", "check");

        Assert.Contains("\u001b[", coloured.Answer, StringComparison.Ordinal);
        Assert.Equal(captured.Answer, plain.Answer);
    }

    [Theory]
    [InlineData(80, "id          as written  verdict                                            found")]
    [InlineData(120, "id          as written  verdict                                         found  series")]
    public async Task Ledger_AtAWidth_ShowsTheColumnsThatFit(int widthColumns, string header) =>
        Assert.Equal(header, (await CommandRun.OfAsync(widthColumns, "claims", "check")).Lines[0]);

    /// <summary>An underscore stands for the blank in an area's name.</summary>
    private static string[] Words(string line) => [.. line.Split(' ').Select(word => word.Replace('_', ' '))];
}
