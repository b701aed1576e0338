namespace Dashboard.Answers.Requests;

/// <summary>What a text was read as, or what is wrong with it and what would be right.</summary>
/// <typeparam name="T">What it is read as.</typeparam>
/// <param name="Value">What it was read as.</param>
/// <param name="Problem">What is wrong with it, in half a sentence; null where nothing is.</param>
public readonly record struct Parsed<T>(T? Value, string? Problem);
