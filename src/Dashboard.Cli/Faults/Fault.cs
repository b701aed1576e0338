using Dashboard.Answers;
using Dashboard.Answers.Pictures;
using Dashboard.Core.Questions;
using Dashboard.Sources;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Cli.Faults;

/// <summary>What the caller is told of an exception: the table of every kind that can come this far.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Message">One line: what is wrong, where, and what would be right.</param>
internal readonly record struct Fault(ExitCode Code, string Message)
{
    public static Fault Of(Exception exception)
    {
        var (code, message) = exception switch
        {
            UsageException or PictureRefusedException => (ExitCode.BadUsage, exception.Message),
            RequestRefusedException refused => (ExitCode.BadUsage, refused.MessageIn(FieldNaming.CommandLine)),
            UnansweredException unanswered => (CodeOf(unanswered.Absence), exception.Message),
            OperationCanceledException => (ExitCode.Cancelled, "stopped before it was done; nothing half-written is left."),
            FailureException => (ExitCode.Failed, exception.Message),
            RefusedFileException => (ExitCode.Failed, exception.Message),
            StoreException => (ExitCode.Failed, exception.Message),
            DamagedSnapshotException damaged => (ExitCode.Failed, Invariant($"the snapshot '{damaged.Folder}' is damaged: {damaged.Message}")),
            IOException or UnauthorizedAccessException => (ExitCode.Failed, exception.Message),
            _ => (ExitCode.Failed, Invariant($"this should not have happened: {exception.GetType().Name}: {exception.Message}")),
        };
        return new Fault(code, message.ReplaceLineEndings(" "));
    }

    /// <summary>
    /// A series that isn't held, or days that it doesn't reach, were asked for amiss. A release that isn't held (the absence then
    /// names the series itself) could have been: what is held falls short.
    /// </summary>
    private static ExitCode CodeOf(SeriesAbsence absence) =>
        absence.IsUnknownSeries || absence.Nearest.IsEmpty ? ExitCode.BadUsage : ExitCode.Failed;
}
