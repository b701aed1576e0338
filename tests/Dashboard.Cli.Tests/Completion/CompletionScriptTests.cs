using System.Diagnostics;

namespace Dashboard.Cli.Tests.Completion;

/// <summary>The scripts in the shells they are for, asking the built program.</summary>
public sealed class CompletionScriptTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "dashboard");

    // What bash hands to a completion function, and what it then has to put in the place of the word's end.
    private const string AskBash = """
        PATH=$1:$PATH
        source <(dashboard completion bash)
        COMP_LINE=$2 COMP_POINT=${#2}
        compopt() { echo "compopt $*"; }
        _dashboard dashboard
        printf '%s\n' "${COMPREPLY[@]}"
        """;

    [Theory]
    [InlineData("dashboard av", "average")]
    [InlineData("dashboard average ", "jhu:|ukdash:")]
    [InlineData("dashboard average ukdash:Northern", "Northern\\ Ireland:cases|Northern\\ Ireland:deaths")] // only what follows the colon is replaced
    [InlineData("dashboard average ukdash:Northern\\ Ire", "Northern\\ Ireland:cases|Northern\\ Ireland:deaths")]
    [InlineData("dashboard average \"ukdash:Northern Ire", "ukdash:Northern Ireland:cases|ukdash:Northern Ireland:deaths")] // within quotes a colon ends nothing
    [InlineData("dashboard average 'ukdash:Northern Ireland:d", "ukdash:Northern Ireland:deaths")]
    [InlineData("dashboard average \"ukdash:Northern Ireland:\"d", "deaths")]
    [InlineData("dashboard average ukdash:England:cases:s", "specimen")]
    [InlineData("dashboard average \"jhu:Cote d'I", "jhu:Cote d'Ivoire:cases|jhu:Cote d'Ivoire:deaths")]
    [InlineData("dashboard average 'jhu:Cote d", "jhu:Cote d'\\''Ivoire:cases|jhu:Cote d'\\''Ivoire:deaths")]
    [InlineData("dashboard average jhu:Taiwan", "Taiwan\\*:cases|Taiwan\\*:deaths")]
    [InlineData("dashboard average x --missing=ev", "even")]
    [InlineData("dashboard average x --missing like=ukdash:Wal", "Wales:cases|Wales:deaths")]
    [InlineData("dashboard average x --missing back", "backfill|back=")]
    [InlineData("dashboard pull --base-address u", "ukdash=|ukhsa=")]
    [InlineData("dashboard pull --base-address j", "compopt -o nospace|jhu=")] // no whole word yet
    public async Task Bash_AtTheEndOfALine_ReplacesWhatItsReadlineReplaces(string line, string replies)
    {
        var (code, answer, messages) = await RunAsync("bash", "--norc", "-c", AskBash, "bash", AppContext.BaseDirectory, line);

        Assert.Equal((0, string.Empty), (code, messages));
        Assert.Equal(replies, answer.TrimEnd('\n').Replace('\n', '|'));
    }

    [Theory]
    [InlineData("bash", "-n")]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "-n")]
    public async Task Script_OfAShell_IsUnderstoodByIt(string shell, string check)
    {
        Assert.SkipUnless(IsThere(shell), $"{shell} is not installed");
        using var folder = new ScratchFolder();
        var script = folder.Write("script", (await CommandRun.OfAsync("completion", shell)).Answer);

        var (code, _, messages) = await RunAsync(shell, check, script);

        Assert.Equal((0, string.Empty), (code, messages));
    }

    [Fact]
    public async Task Fish_AtTheEndOfALine_OffersSeriesWithTheirSpaces()
    {
        Assert.SkipUnless(IsThere("fish"), "fish is not installed");

        var (code, answer, _) = await RunAsync(
            "fish", "--no-config", "-c", "set PATH $argv[1] $PATH; dashboard completion fish | source; complete -C 'dashboard average \"ukdash:Northern Ire'", AppContext.BaseDirectory);

        Assert.Equal((0, "ukdash:Northern Ireland:cases\nukdash:Northern Ireland:deaths\n"), (code, answer));
    }

    [Fact]
    public async Task Zsh_AtTheEndOfALine_InsertsTheOnlySeries()
    {
        Assert.SkipUnless(IsThere("zsh"), "zsh is not installed");

        // A shell within a shell, whose keys are pressed for it; one of them shows the line as it stands.
        const string Press = """
            zmodload zsh/zpty
            zpty -b z zsh -f -i
            zpty -w z "PATH=$1:\$PATH PS1='>' TERM=dumb; autoload -U compinit && compinit -u -D; source <(dashboard completion zsh); show() { print -r -- \"<\$BUFFER>\" }; zle -N show; bindkey '^I' complete-word '^X' show; print REA''DY"
            zpty -r -m z text '*READY*'
            zpty -w -n z $'dashboard average ukdash:Northern\\ Ireland:d\t\x18'
            zpty -r -m z text '*<*>*'
            print -r -- ${${text#*<}%%>*}
            """;
        var (_, answer, _) = await RunAsync("zsh", "-f", "-c", Press, "zsh", AppContext.BaseDirectory);

        Assert.Equal("dashboard average ukdash:Northern\\ Ireland:deaths", answer.Trim());
    }

    [Fact]
    public void Program_TheScriptsAsk_IsBuilt() => Assert.True(File.Exists(Program));

    private static bool IsThere(string shell) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, shell)));

    private static async Task<(int Code, string Answer, string Messages)> RunAsync(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var messages = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await answer, await messages);
    }
}
