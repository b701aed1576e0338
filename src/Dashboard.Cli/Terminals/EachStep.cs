namespace Dashboard.Cli.Terminals;

/// <summary>Passes on each step of a part as a step of the whole, at once and in order.</summary>
internal sealed class EachStep<T>(IProgress<Step> whole, Func<T, Step> translate) : IProgress<T>
{
    public void Report(T value) => whole.Report(translate(value));
}
