namespace Dashboard.Answers.Pictures;

/// <summary>A file that was written.</summary>
/// <param name="Name">Its name: within the folder of a report, or as it was asked for.</param>
/// <param name="Finding">What it says, in one line.</param>
/// <param name="Bytes">Its size.</param>
public sealed record WrittenFile(string Name, string Finding, long Bytes);
