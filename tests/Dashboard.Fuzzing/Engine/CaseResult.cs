namespace Dashboard.Fuzzing.Engine;

/// <summary>What one case did.</summary>
/// <param name="End">How it ended; null where it threw what it must not.</param>
/// <param name="Milliseconds">How long it took, the time left out in which others had the processor.</param>
/// <param name="Bytes">How much it allocated in all, garbage included.</param>
/// <param name="Kind">What went wrong, in words that are the same for the same cause; null where nothing did.</param>
/// <param name="Problem">The same with its particulars.</param>
internal sealed record CaseResult(CaseEnd? End, double Milliseconds, long Bytes, string? Kind, string? Problem);
