using System.Text;
using Dashboard.Cli.Terminals;

namespace Dashboard.Cli.Tests;

/// <summary>One run of the command in this process, with both ends captured.</summary>
internal sealed record CommandRun(ExitCode Code, string Answer, string Messages)
{
    public const int WidthColumns = 100;

    /// <summary>The lines of the answer.</summary>
    public string[] Lines => Answer.TrimEnd('\n').Split('\n');

    public static Task<CommandRun> OfAsync(params string[] args) => OfAsync(WidthColumns, args);

    public static Task<CommandRun> OfAsync(int widthColumns, params string[] args) =>
        OfAsync(TerminalTraits.Captured(widthColumns), Session.WriteReport, TestContext.Current.CancellationToken, args);

    public static Task<CommandRun> OfAsync(ReportWriting writeReport, params string[] args) =>
        OfAsync(TerminalTraits.Captured(WidthColumns), writeReport, TestContext.Current.CancellationToken, args);

    public static async Task<CommandRun> OfAsync(
        TerminalTraits traits, ReportWriting writeReport, CancellationToken cancellation, params string[] args)
    {
        using var answer = new MemoryStream();
        await using var messages = new StringWriter { NewLine = "\n" };
        var line = new CommandLine(args, new Session(new Terminal(answer, messages, traits), writeReport));
        var code = line.AnswerAtOnce() ?? await line.RunAsync(cancellation);
        return new CommandRun(code, Encoding.UTF8.GetString(answer.ToArray()), messages.ToString());
    }

    /// <summary>The row of a text table that starts with a word.</summary>
    public string Row(string start) => Assert.Single(Lines, line => line.StartsWith(start + " ", StringComparison.Ordinal));
}
