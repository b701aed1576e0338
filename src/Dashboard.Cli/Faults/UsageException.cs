namespace Dashboard.Cli.Faults;

/// <summary>What was asked for can't be meant; the message says what is wrong and what would be right.</summary>
internal sealed class UsageException(string message) : Exception(message);
