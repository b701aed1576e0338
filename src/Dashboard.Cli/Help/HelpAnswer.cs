using System.CommandLine;
using System.CommandLine.Invocation;
using Dashboard.Cli.Commands;

namespace Dashboard.Cli.Help;

/// <summary>Answers <c>--help</c>.</summary>
internal sealed class HelpAnswer(Session session) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var terminal = session.TerminalFor(parseResult);
        var asked = (DashboardCommand)parseResult.CommandResult.Command;
        terminal.Write(HelpPage.Of(asked is DashboardRootCommand ? new DashboardRootCommand(session) : asked, terminal.WidthColumns));
        return (int)ExitCode.Done;
    }
}
