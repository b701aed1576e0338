namespace Dashboard.Core.Pulls;

/// <summary>What asking an upstream came to; every answer becomes one of these.</summary>
/// <remarks>
/// <see cref="NoAnswer"/> and <see cref="Refused"/> are the two kinds of failure: the upstream said nothing of use, or it
/// said something that this program won't believe.
/// </remarks>
public enum PullOutcome
{
    /// <summary>A document came and was read.</summary>
    Data,

    /// <summary>The upstream says that nothing changed since the last answer.</summary>
    NotModified,

    /// <summary>The upstream has nothing for the question, such as a page beyond the last.</summary>
    Empty,

    /// <summary>The release asked for has not been published, or never was.</summary>
    NotPublished,

    /// <summary>What was asked for is no longer served.</summary>
    Withdrawn,

    /// <summary>The upstream asks to be left alone for a while.</summary>
    Throttled,

    /// <summary>An answer came that can't be right; nothing of it is kept.</summary>
    Refused,

    /// <summary>No answer came, or none that was whole.</summary>
    NoAnswer,
}
