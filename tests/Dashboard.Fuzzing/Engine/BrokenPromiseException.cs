namespace Dashboard.Fuzzing.Engine;

/// <summary>A reader took an input or refused it, but left something behind that it must not, such as half a release.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
