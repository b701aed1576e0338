namespace Dashboard.Cli;

/// <summary>What became of a batch of pictures.</summary>
/// <param name="Drawn">How many were drawn.</param>
/// <param name="Failed">How many were not.</param>
internal sealed record DrawnBatch(int Drawn, int Failed);
