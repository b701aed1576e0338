using System.CommandLine;
using Dashboard.Cli.Commands;
using Dashboard.Cli.Options;
using Dashboard.Cli.Terminals;

namespace Dashboard.Cli.Tests;

public sealed class HelpTests
{
    public static TheoryData<string> Paths { get; } = [.. PathsBelow(Tree(), string.Empty)];

    public static TheoryData<string> Examples { get; } =
        [.. PathsBelow(Tree(), string.Empty).SelectMany(path => CommandAt(path).Examples.Select(example => example.Line)).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Help_OfEveryCommand_SummarisesExplainsAndShowsExamples(string path)
    {
        var command = CommandAt(path);

        var run = await CommandRun.OfAsync([.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Messages));
        Assert.Contains($"\nUsage: {("dashboard " + path).Trim()} ", run.Answer, StringComparison.Ordinal);
        Assert.All(command.Options, option => Assert.Contains($"{option.Name}", run.Answer, StringComparison.Ordinal));
        Assert.All(command.Options, option => Assert.EndsWith(".", (option is IDescribedLate late ? late.Describe() : option.Description!).Split(" [")[0], StringComparison.Ordinal));
        Assert.Contains("\nExamples:\n", run.Answer, StringComparison.Ordinal);
        Assert.NotEmpty(command.Examples);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_OfEveryCommand_CanBeParsed(string line)
    {
        var words = System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(line).ToArray();

        Assert.Equal("dashboard", words[0]);
        Assert.Empty(Tree().Parse(words[1..]).Errors);
    }

    [Theory]
    [InlineData("dashboard series list \"united kingdom\"")]
    [InlineData("dashboard series list ukdash: --csv")]
    [InlineData("dashboard series show \"jhu:United Kingdom:cases@2021-12-28T04:21:47Z\" --from 2021-12-20")]
    [InlineData("dashboard series show ukdash:England+Wales:cases:publish --from 2021-12-24 --to 2021-12-31")]
    [InlineData("dashboard series show \"ukdash:England:deaths@~2021-12-28\" --from 2021-12-20 --csv")]
    [InlineData("dashboard average \"jhu:United Kingdom:cases@~2021-12-28\" --from 2021-12-21 --to 2021-12-27")]
    [InlineData("dashboard average \"ukdash:Northern Ireland:cases\" --on 2021-12-28 --divisor extend --missing gap")]
    [InlineData("dashboard gaps \"ukdash:United Kingdom:cases\" --from 2021-12-24 --to 2022-01-05")]
    [InlineData("dashboard align \"jhu:United Kingdom:cases\" \"ukdash:United Kingdom:cases\" --from 2021-10-01 --to 2021-12-24")]
    [InlineData("dashboard vintages ukdash:England:cases:specimen@2021-12-24")]
    [InlineData("dashboard vintages ukdash:England:cases:specimen --day 2021-12-20")]
    [InlineData("dashboard vintages ukdash:England:cases:specimen --score --csv")]
    [InlineData("dashboard compare \"ukdash:United Kingdom:cases\" \"jhu:United Kingdom:cases\" --at 2021-12-27")]
    [InlineData("dashboard compare \"ukdash:United Kingdom:cases\" \"jhu:United Kingdom:cases\" --from 2021-12-20 --to 2022-01-05")]
    [InlineData("dashboard explain \"jhu:United Kingdom:cases@~2021-12-28\" --quoted 134022,132017,114646,.,.,.,98515 --from 2021-12-21 --to 2021-12-27 --measure average")]
    [InlineData("dashboard trace 318,699")]
    [InlineData("dashboard trace 12.3 million --said-on 2021-12-29")]
    [InlineData("dashboard trace 98551 --area \"United Kingdom\" --json")]
    [InlineData("dashboard claims check")]
    [InlineData("dashboard export averages --metric deaths --from 2021-12-01 --to 2021-12-31")]
    [InlineData("dashboard sources")]
    [InlineData("dashboard sources --csv")]
    [InlineData("dashboard snapshot verify")]
    [InlineData("dashboard completion bash")]
    [InlineData("dashboard completion zsh")]
    [InlineData("dashboard completion fish")]
    public async Task Examples_ThatOnlyRead_AnswerSomething(string line)
    {
        Assert.Contains(line, Examples.Select(row => row.Data));

        var run = await CommandRun.OfAsync([.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(line).Skip(1)]);

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Messages));
        Assert.NotEmpty(run.Answer);
    }

    [Fact]
    public async Task Help_OfTheWholeCommand_ListsTheExitCodes()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.Equal(
            Enum.GetValues<ExitCode>().Select(code => Invariant($"  {(int)code}  ")),
            run.Lines.SkipWhile(line => line != "Exit codes:").Skip(1).TakeWhile(line => line.Length > 0).Select(line => line[..5]));
    }

    [Fact]
    public async Task Help_OfTheWholeCommand_ExplainsWordsFilesAndVariables()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.Equal(
            ["Words:", "Files:", "Variables:", "Exit codes:"],
            run.Lines.Where(line => line is ['A' or 'W' or 'F' or 'V' or 'E', .., ':'] and not ("Examples:" or "Arguments:")));
        Assert.All(["SELECTOR", "DAY", "MOMENT", "POLICY", "covid-dashboard/store.db", "NO_COLOR", "COLUMNS", "XDG_DATA_HOME"], word => Assert.Single(run.Lines, line => line.StartsWith($"  {word} ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Help_OfEveryCommand_TellsWhereWordsAndExitCodesAreExplained(string path)
    {
        var run = await CommandRun.OfAsync([.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(path.Length > 0, run.Answer.EndsWith("\nWhat words mean, files, variables and exit codes: dashboard --help.\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_BesideAMistake_HelpsAllTheSame()
    {
        var run = await CommandRun.OfAsync("report", "--size", "10", "-h");

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Messages));
        Assert.Contains("Usage: dashboard report ", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_OfTheWholeCommand_IsOneLine()
    {
        var run = await CommandRun.OfAsync("--version");

        Assert.Equal((ExitCode.Done, "dashboard 1.0.0\n"), (run.Code, run.Answer));
    }

    [Fact]
    public void Tree_OfALineThatNamesNoCommand_HasTheSameNamesAsTheWhole() =>
        Assert.Equal(Tree().Subcommands.Select(command => command.Name), Tree([]).Subcommands.Select(command => command.Name));

    [Fact]
    public void Tree_OfALineThatNamesAKind_MakesThatKindAndNoOther()
    {
        var chart = Assert.Single(Tree(["chart", "places"]).Subcommands.OfType<ChartGroupCommand>());

        Assert.Equal("places", Assert.Single(chart.Subcommands.OfType<ChartCommand>()).Name);
        Assert.Equal(Tree().Subcommands.OfType<ChartGroupCommand>().Single().Subcommands.Select(kind => kind.Name), chart.Subcommands.Select(kind => kind.Name));
    }

    private static DashboardRootCommand Tree(IReadOnlyList<string>? words = null) =>
        new(new Session(new Terminal(Stream.Null, TextWriter.Null, TerminalTraits.Captured(100)), Session.WriteReport), words);

    private static IEnumerable<string> PathsBelow(Command command, string path) =>
        command.Subcommands.SelectMany(one => PathsBelow(one, (path + " " + one.Name).Trim())).Prepend(path);

    private static DashboardCommand CommandAt(string path) => (DashboardCommand)path
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate((Command)Tree(), (command, name) => command.Subcommands.Single(one => one.Name == name));
}
