using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace Dashboard.Cli.Help;

/// <summary>Answers <c>--version</c>.</summary>
internal sealed class VersionAnswer(Session session) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAnswer).Assembly.GetName().Version!;
        session.TerminalFor(parseResult).Write(stream => stream.Write(Encoding.UTF8.GetBytes(Invariant($"dashboard {version.ToString(fieldCount: 3)}\n"))));
        return (int)ExitCode.Done;
    }
}
