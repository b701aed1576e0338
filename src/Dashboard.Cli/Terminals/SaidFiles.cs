using Dashboard.Answers.Pictures;
using Dashboard.Cli.Text;

namespace Dashboard.Cli.Terminals;

/// <summary>Says each file as it is written.</summary>
internal sealed class SaidFiles(Action<string> say) : IProgress<WrittenFile>
{
    public void Report(WrittenFile value) => say(Invariant($"{value.Name} ({FigureText.Count(value.Bytes)} bytes): {value.Finding}"));
}
