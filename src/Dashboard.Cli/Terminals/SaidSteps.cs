namespace Dashboard.Cli.Terminals;

/// <summary>Says each step on a line of its own, for a log.</summary>
internal sealed class SaidSteps(Terminal terminal) : IProgress<Step>
{
    public void Report(Step value) => terminal.Say(Invariant($"{value.Doing} {value.File} ({value.Done + 1} of {value.InAll})"));
}
