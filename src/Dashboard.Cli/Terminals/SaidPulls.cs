using Dashboard.Core.Pulls;

namespace Dashboard.Cli.Terminals;

/// <summary>Says what each document came to on a line of its own, for a log.</summary>
internal sealed class SaidPulls(Terminal terminal) : IProgress<PullProgress>
{
    public void Report(PullProgress value)
    {
        if (value.Came is { } came)
        {
            terminal.Say(Invariant($"{value.Source}: {came.Asked}: {came.Outcome.ToWords()} ({value.Done} of {value.Expected})"));
        }
    }
}
