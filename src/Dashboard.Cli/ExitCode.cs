namespace Dashboard.Cli;

/// <summary>What the command tells whoever called it.</summary>
internal enum ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    Done = 0,

    /// <summary>The world was in the way: a file, a folder, a damaged snapshot, a source that did not give what was asked of it.</summary>
    Failed = 1,

    /// <summary>What was asked for makes no sense, or names what isn't held.</summary>
    BadUsage = 2,

    /// <summary>Stopped from outside before it was done.</summary>
    Cancelled = 3,

    /// <summary>Done, and a claim did not hold; only where that was asked for.</summary>
    ClaimDoesNotHold = 4,
}
