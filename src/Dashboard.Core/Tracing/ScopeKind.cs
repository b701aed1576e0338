namespace Dashboard.Core.Tracing;

/// <summary>How a searched series covers its ground.</summary>
internal enum ScopeKind
{
    /// <summary>A series as it is held.</summary>
    Single,

    /// <summary>Several areas added, day by day; a day that one of them lacks has no count.</summary>
    Sum,

    /// <summary>The United Kingdom, with England alone on the days on which two nations or more were silent.</summary>
    Mixed,
}
