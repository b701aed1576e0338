using System.CommandLine.Parsing;
using System.Text;
using Dashboard.Answers;
using Dashboard.Answers.Pictures;
using Dashboard.Answers.Requests;
using Dashboard.Charts.Rendering;
using Dashboard.Cli;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Terminals;
using Dashboard.Core.Questions;
using Dashboard.Fuzzing.Corpus;
using Dashboard.Fuzzing.Engine;
using Dashboard.Fuzzing.Mutations;
using Dashboard.Sources;

namespace Dashboard.Fuzzing.Targets;

/// <summary>The command line, in this process: commands that only read, and lines of a file of pictures.</summary>
internal static class CommandTargets
{
    private const string Unforeseen = "this should not have happened";

    // What would write a file, open a port or ask a publisher is none of this; nor is a picture drawn for each of many lines.
    private static readonly string[] Harmless = ["series", "average", "gaps", "align", "vintages", "compare", "explain", "trace"];

    private static readonly string[] Harmful = ["--out", "-o", "--store", "--data"];

    public static IReadOnlyList<FuzzTarget> Make(string small, SeriesReader reader) =>
    [
        new FuzzTarget("command", 12, dice => LineMutator.Change(dice, GoodTexts.Commands), bytes => RunCommand(Encoding.UTF8.GetString(bytes), small)),
        new FuzzTarget("chart-batch", 12, dice => LineMutator.Change(dice, GoodTexts.ChartLines), bytes => DrawLine(Encoding.UTF8.GetString(bytes), reader)),
    ];

    private static CaseEnd RunCommand(string line, string small)
    {
        var words = CommandLineParser.SplitCommandLine(line).ToArray();
        if (words.Length == 0 || !Harmless.Contains(words[0], StringComparer.Ordinal) || words.Any(word => Harmful.Any(option => word.StartsWith(option, StringComparison.Ordinal))))
        {
            return CaseEnd.Refused("it is not run");
        }

        using var answer = new MemoryStream();
        using var messages = new StringWriter { NewLine = "\n" };
        var asked = new CommandLine([.. words, "--data", small], new Session(new Terminal(answer, messages, TerminalTraits.Captured(100)), Session.WriteReport));
        var code = asked.AnswerAtOnce() ?? asked.RunAsync(CancellationToken.None).GetAwaiter().GetResult();
        var said = messages.ToString();
        return said.Contains(Unforeseen, StringComparison.Ordinal) ? throw new BrokenPromiseException(said.Split(": ")[2])
            : code is ExitCode.Done ? CaseEnd.Accepted
            : code is not (ExitCode.Failed or ExitCode.BadUsage) ? throw new BrokenPromiseException(Invariant($"it ended with {code}"))
            : said.TrimEnd('\n').Contains('\n', StringComparison.Ordinal) ? throw new BrokenPromiseException("it said more than a line")
            : CaseEnd.Refused(said);
    }

    private static CaseEnd DrawLine(string line, SeriesReader reader)
    {
        using var answer = new MemoryStream();
        using var messages = new StringWriter { NewLine = "\n" };
        var session = new Session(new Terminal(answer, messages, TerminalTraits.Captured(100)), Session.WriteReport);
        try
        {
            var row = session.Parse("chart " + line.Trim());
            var command = ChartBatch.CommandOf(row);
            var request = command.RequestOf(row);
            if (request.Look.Scale == 1 && line.Length % 8 == 0)
            {
                var picture = PictureKinds.Find(command.Name)!.AskAsync(request, reader, CancellationToken.None).GetAwaiter().GetResult();
                using var text = new StringWriter();
                SvgRenderer.RenderInline(picture.Scene, "x", text, withTable: true);
            }

            return CaseEnd.Accepted;
        }
        catch (Exception e) when (e is UsageException or RequestRefusedException or UnansweredException or PictureRefusedException or RefusedFileException or FailureException)
        {
            return CaseEnd.Refused(Fault.Of(e).Message);
        }
    }
}
