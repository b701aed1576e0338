namespace Dashboard.Answers.Reports;

/// <summary>A file that a report wrote.</summary>
/// <param name="Name">Its name in the report's folder.</param>
/// <param name="Finding">What it says, in one line.</param>
/// <param name="Bytes">Its size.</param>
public sealed record WrittenFile(string Name, string Finding, long Bytes);
