using Dashboard.Core.Pulls;

namespace Dashboard.Sources;

/// <summary>A file or an upstream's answer was read and can't be what it should be; nothing of what it belongs to is kept.</summary>
/// <remarks>The message is one line: where, what was found, what would be right. It is the same under every culture.</remarks>
public sealed class RefusedFileException : Exception
{
    private const int LongestQuote = 60;

    /// <summary>Refuses a file.</summary>
    /// <param name="problem">What kind of thing is wrong.</param>
    /// <param name="file">Its name below the folder imported, with forward slashes; an answer's own name.</param>
    /// <param name="line">The physical line, counted from 1; null where the whole file is meant.</param>
    /// <param name="field">The column, as the header names it; null where the whole line is meant.</param>
    /// <param name="reason">What was found and what would be right, without a full stop.</param>
    /// <param name="inner">The reader's own complaint, where there is one.</param>
    public RefusedFileException(DataProblem problem, string file, int? line, string? field, string reason, Exception? inner = null)
        : base(Describe(file, line, field, reason), inner) =>
        (Problem, File, Line, Field, Reason) = (problem, file, line, field, reason);

    /// <summary>What kind of thing is wrong, with its stable code.</summary>
    public DataProblem Problem { get; }

    /// <summary>The file's name below the folder imported, with forward slashes; an answer's own name.</summary>
    public string File { get; }

    /// <summary>The physical line, counted from 1; null where the whole file is meant.</summary>
    public int? Line { get; }

    /// <summary>The column, as the header names it; null where the whole line is meant.</summary>
    public string? Field { get; }

    /// <summary>What was found and what would be right.</summary>
    public string Reason { get; }

    /// <summary>A text from a file as messages quote it: on one line and not too long.</summary>
    internal static string Quote(string text)
    {
        var shown = text.Length > LongestQuote ? string.Concat(text.AsSpan(0, LongestQuote), "…") : text;
        return "'" + string.Concat(shown.Select(c => char.IsControl(c) ? ' ' : c)) + "'";
    }

    private static string Describe(string file, int? line, string? field, string reason) =>
        file + (line is { } number ? Invariant($", line {number}") : string.Empty)
        + (field is null ? string.Empty : ", " + field) + ": " + reason + ".";
}
