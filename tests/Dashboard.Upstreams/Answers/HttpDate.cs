using NodaTime;
using NodaTime.Text;

namespace Dashboard.Upstreams.Answers;

/// <summary>Moments as HTTP headers write them.</summary>
internal static class HttpDate
{
    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("ddd, dd MMM uuuu HH:mm:ss 'GMT'");

    /// <summary>For example <c>Tue, 28 Dec 2021 16:00:00 GMT</c>; parts of a second are left out.</summary>
    /// <param name="moment">The moment.</param>
    public static string Of(Instant moment) => Pattern.Format(moment);

    /// <summary>Reads such a text; null where it is something else.</summary>
    /// <param name="text">The text.</param>
    public static Instant? Read(string? text) => text is not null && Pattern.Parse(text) is { Success: true } read ? read.Value : null;
}
