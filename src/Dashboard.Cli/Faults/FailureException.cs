namespace Dashboard.Cli.Faults;

/// <summary>The world was in the way: the message says what failed, where, and why.</summary>
internal sealed class FailureException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether an exception says that a file or folder can't be read or written.</summary>
    public static bool IsOfFiles(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
