namespace Dashboard.Cli.Options;

/// <summary>An option whose description takes work to put together, which only help should wait for.</summary>
internal interface IDescribedLate
{
    /// <summary>What the option is, in one sentence.</summary>
    string Describe();
}
