namespace Dashboard.Fuzzing.Engine;

/// <summary>How the reading of one input ended: it was taken, or refused with a message in the documented way.</summary>
/// <param name="Refusal">The message; null where the input was taken.</param>
/// <param name="Names">What the message must name, such as the file; empty where only its form counts.</param>
internal readonly record struct CaseEnd(string? Refusal, string Names)
{
    public static CaseEnd Accepted => default;

    public static CaseEnd Refused(string message, string names = "") => new(message, names);
}
