namespace Dashboard.Answers.Pictures;

/// <summary>What a kind of picture lets its caller choose, beside series and look.</summary>
/// <remarks>The command line gives a kind the options of its settings and no others; so do the page and the API.</remarks>
[Flags]
public enum PictureSettings
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The first and last day.</summary>
    Window = 1,

    /// <summary>The policy for days without report.</summary>
    Missing = 2,

    /// <summary>The moment whose knowledge is shown.</summary>
    AsOf = 4,

    /// <summary>Figures pinned where they were quoted.</summary>
    Cited = 8,

    /// <summary>A logarithmic scale.</summary>
    Log = 16,

    /// <summary>Counts by population.</summary>
    Per = 32,

    /// <summary>One figure of the ledger, in the place of series.</summary>
    Figure = 64,

    /// <summary>One day in the place of a first and last one.</summary>
    Day = 128,

    /// <summary>A number that the picture is held against.</summary>
    Quoted = 256,

    /// <summary>How each of two figures comes about, and what of them is compared.</summary>
    Difference = 512,

    /// <summary>A number that is searched for, in the place of series, and which of the answers is shown.</summary>
    Traced = 1024,

    /// <summary>Words about days, and arrows to the peaks.</summary>
    Notes = 2048,

    /// <summary>Whose daily counts stand as columns.</summary>
    Columns = 4096,
}
