using Dashboard.Core.Pulls;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Shipped;

namespace Dashboard.Worker;

/// <summary>How a worker pulls; bound to <c>Pulling</c>.</summary>
public sealed class PullingOptions
{
    /// <summary>The store: a file, or a connection text for PostgreSQL; empty for the user's own file.</summary>
    public string Store { get; set; } = string.Empty;

    /// <summary>The store where a host in the same process has opened it already; null where <see cref="Store"/> names it.</summary>
    public StoreAddress? Address { get; set; }

    /// <summary>The folder of the snapshot: the publishers' calendar, and the figures beneath the store.</summary>
    public string Data { get; set; } = ShippedFiles.Data;

    /// <summary>The sources pulled, by their codes, parted by commas or spaces; empty for all.</summary>
    public string Sources { get; set; } = string.Empty;

    /// <summary>Other times than usual, by the code of the source.</summary>
    public IDictionary<string, ScheduleOptions> Schedules { get; } = new Dictionary<string, ScheduleOptions>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How long a run holds its source should the worker be killed.</summary>
    public TimeSpan Claim { get; set; } = PullRunner.UsualClaim.ToTimeSpan();

    /// <summary>How long after its time a release isn't called late yet.</summary>
    public TimeSpan LateAfter { get; set; } = ReleaseWatch.UsualPatience.ToTimeSpan();

    /// <summary>How long to wait after the store couldn't be used, or where another worker holds a source.</summary>
    public TimeSpan RetryStore { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The pictures that are drawn anew after new data has come.</summary>
    public IList<ChartOptions> Charts { get; } = [];
}
