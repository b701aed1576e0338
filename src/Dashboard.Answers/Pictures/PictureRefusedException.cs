namespace Dashboard.Answers.Pictures;

/// <summary>What was asked for can't be drawn; the message says in one line what is wrong and what would be right.</summary>
/// <param name="message">The line.</param>
public sealed class PictureRefusedException(string message) : Exception(message);
