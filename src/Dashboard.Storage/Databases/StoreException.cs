namespace Dashboard.Storage.Databases;

/// <summary>A store couldn't do what was asked; nothing of it was done, and nothing stored before is lost.</summary>
/// <remarks>The message is one line and holds no password. The next attempt starts from fresh connections.</remarks>
public sealed class StoreException : Exception
{
    /// <summary>Reports a fault.</summary>
    /// <param name="fault">What kind it is.</param>
    /// <param name="store">The store, as <see cref="StoreAddress.ToString"/> names it.</param>
    /// <param name="problem">What is wrong and what would help; a full stop at its end, as the system's own complaints have, is not doubled.</param>
    /// <param name="inner">The engine's own complaint, where there is one.</param>
    public StoreException(StoreFault fault, string store, string problem, Exception? inner = null)
        : base(Invariant($"the store {store} {OneLine(problem.TrimEnd('.'))}."), inner) => Fault = fault;

    /// <summary>What kind of fault it is.</summary>
    public StoreFault Fault { get; }

    /// <summary>Whether the same may work later without anybody's doing.</summary>
    public bool MayPass => Fault is StoreFault.Busy or StoreFault.Unreachable or StoreFault.Full;

    // A damaged store may hold anything, and its complaint may quote it.
    private static string OneLine(string problem) => string.Concat(problem.ReplaceLineEndings(" ").Select(c => char.IsControl(c) ? ' ' : c));
}
