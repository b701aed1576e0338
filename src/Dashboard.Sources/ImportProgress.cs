namespace Dashboard.Sources;

/// <summary>How far an import is.</summary>
/// <param name="File">The file about to be read, below the folder imported.</param>
/// <param name="FilesDone">How many files were read before it.</param>
/// <param name="FilesInAll">How many files the import reads.</param>
public readonly record struct ImportProgress(string File, int FilesDone, int FilesInAll);
