using System.Collections.Immutable;

namespace Dashboard.Core.Vintages;

/// <summary>A series as it stood at an instant, in the form in which its source gave it.</summary>
/// <remarks>Each entry carries since when it stands, so that a revision is not mistaken for a first print.</remarks>
public sealed class Vintage
{
    internal Vintage(SeriesForm form, CountRun run, ImmutableArray<VintageStamp> stamps) => (Form, Run, Stamps) = (form, run, stamps);

    /// <summary>How the source gave the counts.</summary>
    public SeriesForm Form { get; }

    /// <summary>The days that any release taken in speaks of, and their entries; null for no entry.</summary>
    public CountRun Run { get; }

    /// <summary>Where each entry comes from: one a day, parallel to the run.</summary>
    public ImmutableArray<VintageStamp> Stamps { get; }
}
