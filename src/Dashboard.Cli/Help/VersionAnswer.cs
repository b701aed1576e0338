using System.CommandLine;
using System.CommandLine.Invocation;
using Dashboard.Cli.Text;

namespace Dashboard.Cli.Help;

/// <summary>Answers <c>--version</c>.</summary>
internal sealed class VersionAnswer(Session session) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var terminal = session.TerminalFor(parseResult);
        var version = typeof(VersionAnswer).Assembly.GetName().Version!;
        terminal.Write(new TextPage(terminal.WidthColumns).Add("dashboard " + version.ToString(fieldCount: 3)));
        return (int)ExitCode.Done;
    }
}
