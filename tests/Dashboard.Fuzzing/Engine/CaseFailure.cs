namespace Dashboard.Fuzzing.Engine;

/// <summary>A case that broke a promise: the first of its kind, and how many followed.</summary>
/// <param name="Target">The reader.</param>
/// <param name="Seed">The case's own seed; <c>--target NAME --case SEED</c> makes it again.</param>
/// <param name="Kind">What went wrong.</param>
/// <param name="Problem">Its particulars.</param>
/// <param name="File">Where the shrunk input was kept.</param>
internal sealed record CaseFailure(string Target, ulong Seed, string Kind, string Problem, string File)
{
    public int Times { get; set; } = 1;

    public override string ToString() => Invariant(
        $"{Target}, case {Seed} ({Times} of its kind): {Kind}\n  again with: --target {Target} --case {Seed}\n  shrunk input: {File}\n  {Problem.ReplaceLineEndings("\n  ")}");
}
