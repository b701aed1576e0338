using System.CommandLine;
using Dashboard.Cli.Commands;
using Dashboard.Cli.Terminals;

namespace Dashboard.Cli.Tests.Completion;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("dashboard av", "average")]
    [InlineData("/usr/local/bin/dashboard av", "average")]
    [InlineData("NO_COLOR=1 dashboard av", "average")]
    [InlineData("dashboard s", "series|sources|snapshot|serve")]
    [InlineData("dashboard series ", "list|show")]
    [InlineData("dashboard chart ca", "calendar")]
    [InlineData("dashboard average ", "jhu:|ukdash:")]
    [InlineData("dashboard average jhu:France", "jhu:France:cases|jhu:France:deaths")]
    [InlineData("dashboard average jhu:fran", "jhu:France:cases|jhu:France:deaths")]
    [InlineData("dashboard average \"ukdash:North", "ukdash:Northern Ireland:cases|ukdash:Northern Ireland:deaths")]
    [InlineData("dashboard average ukdash:England+Northern\\ I", "ukdash:England+Northern Ireland:cases|ukdash:England+Northern Ireland:deaths")]
    [InlineData("dashboard average ukdash:England:cases:", "ukdash:England:cases:publish|ukdash:England:cases:specimen")]
    [InlineData("dashboard average ukdash:England:cases:publish@", "")]
    [InlineData("dashboard average jhu:France:cases --divisor ", "reported|calendar|extend")]
    [InlineData("dashboard average jhu:France:cases --align=t", "--align=trailing")]
    [InlineData("dashboard average jhu:France:cases --missing ", "gap|zero|even|weekday|backfill|carry|keep|blank|back=|like=|all")]
    [InlineData("dashboard average jhu:France:cases --missing like=ukdash:W", "like=ukdash:Wales:cases|like=ukdash:Wales:deaths")]
    [InlineData("dashboard explain jhu:France:cases --missing-a b", "backfill|blank|back=14")]
    [InlineData("dashboard trace 5 --area \"Northern Ire", "Northern Ireland|Northern Ireland, United Kingdom")]
    [InlineData("dashboard trace 5 --source ", "ukdash|ukhsa|jhu")]
    [InlineData("dashboard trace 5 --metric d", "deaths")]
    [InlineData("dashboard pull ", "ukdash|ukhsa|jhu")]
    [InlineData("dashboard pull --base-address j", "jhu=")]
    [InlineData("dashboard report --theme d", "dark")]
    [InlineData("dashboard report --th", "--theme")]
    [InlineData("dashboard report --theme dark --th", "")]
    [InlineData("dashboard chart claim c14", "c14")]
    [InlineData("dashboard completion ", "bash|zsh|fish")]
    [InlineData("dashboard series show jhu:France:cases --f", "--from")]
    [InlineData("dashboard report --from ", "")]
    [InlineData("dashboard sources --no", "--no-color")]
    [InlineData("dashboard nonsense ", "report|series|average|gaps|align|vintages|compare|explain|trace|chart|export|gallery|claims|pull|sources|snapshot|serve|completion")]
    public async Task Suggest_AtTheEndOfALine_OffersWhatCanStandThere(string line, string words) =>
        Assert.Equal(words, string.Join('|', await SuggestAsync("[suggest]", line)));

    [Fact]
    public async Task Suggest_WithAPlace_LooksNoFurther() =>
        Assert.Equal(["average"], await SuggestAsync("[suggest:12]", "dashboard av gaps"));

    [Fact]
    public async Task Suggest_BeforeACommandWithOptionsAlone_OffersThemAll() =>
        Assert.Equal(["--csv", "--data", "--help", "--json", "--no-color", "--store"], await SuggestAsync("[suggest]", "dashboard sources "));

    [Fact]
    public async Task Suggest_FromASnapshotThatIsNone_FailsWithoutAnAnswer()
    {
        var run = await CommandRun.OfAsync("[suggest]", "dashboard --data /no/such average ");

        Assert.Equal((ExitCode.Failed, string.Empty), (run.Code, run.Answer));
    }

    [Fact]
    public void Suggestions_OfEveryOption_AreAcceptedByIt()
    {
        var session = new Session(new Terminal(Stream.Null, TextWriter.Null, TerminalTraits.Captured(100)), Session.WriteReport);
        var offered =
            from command in Below(new DashboardRootCommand(session))
            from option in command.Options
            where option.Arity.MaximumNumberOfValues > 0
            from source in option.CompletionSources
            from item in source(System.CommandLine.Completions.CompletionContext.Empty)
            where !item.Label.EndsWith('=')
            select (option, item.Label);
        var all = offered.ToList();

        Assert.True(all.Count > 100);
        Assert.DoesNotContain(all, one => new Command("one") { one.option }.Parse([one.option.Name, one.Label]).Errors.Any(error => error.Message.Contains(one.Label, StringComparison.Ordinal)));
    }

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(Below).Prepend(command);

    private static async Task<string[]> SuggestAsync(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);
        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Messages));
        return run.Answer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
