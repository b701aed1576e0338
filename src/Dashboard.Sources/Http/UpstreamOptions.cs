using Dashboard.Core.Series;

namespace Dashboard.Sources.Http;

/// <summary>How one source is asked; bound to <c>Sources:ukdash</c>, <c>Sources:ukhsa</c> and <c>Sources:jhu</c>.</summary>
public sealed class UpstreamOptions
{
    /// <summary>Where the source's interface begins; null where it is served nowhere any more, so that nothing is asked.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>How long one request may take, its body included.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long asking for one document may take, with every repetition and wait.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How often a request without answer is repeated.</summary>
    public int Retries { get; set; } = 4;

    /// <summary>About how long to wait before the first repetition; each further wait is about twice as long.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait; an upstream that asks for a longer one is left alone.</summary>
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How many requests may fail one after another before the source is left alone for <see cref="Pause"/>.</summary>
    public int FailuresBeforePause { get; set; } = 10;

    /// <summary>How long a source that keeps failing is left alone.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The largest body taken, in bytes after decompression.</summary>
    public long LargestBodyBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>How many requests are sent to the source within any minute.</summary>
    public int RequestsPerMinute { get; set; } = 60;

    /// <summary>Sets what a source needs before any configuration is read: where it is still served, and how slow it is.</summary>
    /// <param name="source">The source.</param>
    internal void SetDefaults(Source source)
    {
        if (source == Source.JohnsHopkins)
        {
            BaseAddress = new Uri("https://raw.githubusercontent.com/CSSEGISandData/COVID-19/master/");
        }
        else if (source == Source.Ukhsa)
        {
            BaseAddress = new Uri("https://api.ukhsa-dashboard.data.gov.uk/");
        }
        else
        {
            // Retired: no base address. Its server held a request for up to 290 s while it built the file.
            AttemptTimeout = TimeSpan.FromSeconds(300);
        }
    }
}
