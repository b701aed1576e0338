using System.Globalization;
using System.Text.Json.Nodes;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Faults;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Upstreams.Control;

/// <summary>Faults as they are asked for over HTTP: a name and what it needs.</summary>
internal static class FaultText
{
    /// <summary>The names, each with what it needs.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "status code=503 [retry-after=120 or an HTTP date] [body=text]", "html", "empty", "cut-short bytes=100", "reset bytes=100", "hang-up", "endless-body",
        "gigantic-body bytes=1000000000", "exploding-gzip bytes=1000000000", "lying-gzip", "slow milliseconds=500", "trickle milliseconds=50",
        "page-loop", "other-release day=2021-12-27", "attachment-name name=nation_2021-12-27.csv", "stuck-etag", "renamed-column from=date to=day",
        "new-column name=note value=x", "dates-out-of-order", "date-twice", "text-for-count [text=n/a]", "overflow", "nul-bytes",
    ];

    /// <summary>The fault asked for; null where the name is unknown or what it needs is missing.</summary>
    /// <param name="asked">The fault's name under <c>fault</c>, and what it needs.</param>
    public static Fault? Read(JsonObject asked)
    {
        string? Text(string name) => asked[name]?.ToString();
        long? Number(string name) => long.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return (Text("fault"), Number("bytes"), Number("milliseconds")) switch
        {
            ("status", _, _) when Number("code") is { } code and >= 200 and < 600 => Status((int)code, Text("retry-after"), Text("body") ?? string.Empty),
            ("html", _, _) => Fault.Html(),
            ("empty", _, _) => Fault.Empty(),
            ("cut-short", { } bytes and <= int.MaxValue, _) => Fault.CutShort((int)bytes),
            ("reset", { } bytes and <= int.MaxValue, _) => Fault.Reset((int)bytes),
            ("hang-up", _, _) => Fault.HangUp(),
            ("endless-body", _, _) => Fault.EndlessBody(),
            ("gigantic-body", { } bytes, _) => Fault.GiganticBody(bytes),
            ("exploding-gzip", { } bytes, _) => Fault.ExplodingGzip(bytes),
            ("lying-gzip", _, _) => Fault.LyingGzip(),
            ("slow", _, { } milliseconds) => Fault.Slow(Duration.FromMilliseconds(milliseconds)),
            ("trickle", _, { } milliseconds) => Fault.Trickle(Duration.FromMilliseconds(milliseconds)),
            ("page-loop", _, _) => Fault.PageLoop(),
            ("other-release", _, _) when LocalDatePattern.Iso.Parse(Text("day") ?? string.Empty) is { Success: true } day => Fault.OtherRelease(day.Value),
            ("attachment-name", _, _) when Text("name") is { } name => Fault.AttachmentName(name),
            ("stuck-etag", _, _) => Fault.StuckETag(),
            ("renamed-column", _, _) when (Text("from"), Text("to")) is ({ } from, { } to) => Fault.RenamedColumn(from, to),
            ("new-column", _, _) when (Text("name"), Text("value")) is ({ } name, { } value) => Fault.NewColumn(name, value),
            ("dates-out-of-order", _, _) => Fault.DatesOutOfOrder(),
            ("date-twice", _, _) => Fault.DateTwice(),
            ("text-for-count", _, _) => Fault.TextForCount(Text("text") ?? "n/a"),
            ("overflow", _, _) => Fault.Overflow(),
            ("nul-bytes", _, _) => Fault.NulBytes(),
            _ => null,
        };
    }

    private static Fault? Status(int code, string? retryAfter, string body)
    {
        if (retryAfter is null)
        {
            return Fault.Status(code, body);
        }

        return long.TryParse(retryAfter, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Fault.Status(code, Duration.FromSeconds(seconds))
            : HttpDate.Read(retryAfter) is { } moment ? Fault.Status(code, moment) : null;
    }
}
