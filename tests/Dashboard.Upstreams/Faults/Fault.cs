using Dashboard.Upstreams.Answers;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Dashboard.Upstreams.Faults;

/// <summary>One way in which a publisher's site misbehaves.</summary>
/// <remarks>
/// A fault may have another question answered, spoil the answer, or spoil its sending. Where several match a request, they
/// act in the order in which they were asked for, and the first that spoils the sending has the last word.
/// </remarks>
public abstract record Fault
{
    /// <summary>A status code instead of the answer.</summary>
    /// <param name="code">The code.</param>
    /// <param name="body">The body; none where it is empty.</param>
    public static Fault Status(int code, string body = "") => new StatusFault(code, body, RetryAfter: null);

    /// <summary>A status code with <c>Retry-After</c> in seconds.</summary>
    /// <param name="code">The code.</param>
    /// <param name="retryAfter">How long to wait; whole seconds.</param>
    public static Fault Status(int code, Duration retryAfter) => new StatusFault(code, string.Empty, Invariant($"{(long)retryAfter.TotalSeconds}"));

    /// <summary>A status code with <c>Retry-After</c> as a date.</summary>
    /// <param name="code">The code.</param>
    /// <param name="retryAfter">When to come again.</param>
    public static Fault Status(int code, Instant retryAfter) => new StatusFault(code, string.Empty, HttpDate.Of(retryAfter));

    /// <summary>A page for readers instead of data, with status 200.</summary>
    public static Fault Html() => new HtmlFault();

    /// <summary>Status 200 and no body at all.</summary>
    public static Fault Empty() => new EmptyFault();

    /// <summary>The body ends early: its whole length is announced, some bytes are sent, then the connection is closed.</summary>
    /// <param name="bytes">How many bytes are sent.</param>
    public static Fault CutShort(int bytes) => new CutShortFault(bytes, IsReset: false);

    /// <summary>The connection breaks in the middle of the body: some bytes are sent, then it is reset.</summary>
    /// <param name="bytes">How many bytes are sent.</param>
    public static Fault Reset(int bytes) => new CutShortFault(bytes, IsReset: true);

    /// <summary>The connection is reset before anything is answered.</summary>
    public static Fault HangUp() => new HangUpFault();

    /// <summary>The body never ends: the answer over and over, until the client goes away.</summary>
    public static Fault EndlessBody() => new RepeatedBodyFault(long.MaxValue);

    /// <summary>The body is far too long: the answer over and over up to a length, which is announced.</summary>
    /// <param name="bytes">The length.</param>
    public static Fault GiganticBody(long bytes) => new RepeatedBodyFault(bytes);

    /// <summary>A small compressed body that unpacks to a gigantic one.</summary>
    /// <param name="bytes">The unpacked length.</param>
    public static Fault ExplodingGzip(long bytes) => new ExplodingGzipFault(bytes);

    /// <summary>The body is said to be compressed and is not.</summary>
    public static Fault LyingGzip() => new LyingGzipFault();

    /// <summary>The answer comes late.</summary>
    /// <param name="delay">How late.</param>
    public static Fault Slow(Duration delay) => new SlowFault(delay, Duration.Zero);

    /// <summary>The body comes in small pieces with pauses between them.</summary>
    /// <param name="pause">How long a pause is.</param>
    public static Fault Trickle(Duration pause) => new SlowFault(Duration.Zero, pause);

    /// <summary>Every page is the first one, and names itself as the next.</summary>
    public static Fault PageLoop() => new PageLoopFault();

    /// <summary>Another release is answered than the one asked for.</summary>
    /// <param name="day">The day of that release.</param>
    public static Fault OtherRelease(LocalDate day) => new OtherReleaseFault(day);

    /// <summary>The attachment bears another name.</summary>
    /// <param name="name">The name.</param>
    public static Fault AttachmentName(string name) => new HeaderFault("Content-Disposition", "attachment; filename=\"" + name + "\"");

    /// <summary>The tag stays the same whatever the contents; a client that sends it is told that nothing changed.</summary>
    public static Fault StuckETag() => new HeaderFault("ETag", "\"stuck\"");

    /// <summary>A column bears another name.</summary>
    /// <param name="from">The name it should have.</param>
    /// <param name="to">The name it has.</param>
    public static Fault RenamedColumn(string from, string to) =>
        new RowsFault("column '" + from + "' is called '" + to + "'", rows => rows.RenameColumn(from, to));

    /// <summary>There is a column more.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">What it holds in every row.</param>
    public static Fault NewColumn(string name, string value) => new RowsFault("a column '" + name + "' more", rows => rows.AddColumn(name, value));

    /// <summary>Two neighbouring days have changed places.</summary>
    public static Fault DatesOutOfOrder() => new RowsFault("two days out of order", rows => rows.SwapDays());

    /// <summary>A day is there twice.</summary>
    public static Fault DateTwice() => new RowsFault("a day twice", rows => rows.RepeatDay());

    /// <summary>A text stands where a count should.</summary>
    /// <param name="text">The text.</param>
    public static Fault TextForCount(string text = "n/a") => new RowsFault("'" + text + "' for a count", rows => rows.ReplaceCount(text));

    /// <summary>A count that no 64-bit integer holds.</summary>
    public static Fault Overflow() => new RowsFault("an overflow", rows => rows.ReplaceCount("99999999999999999999"));

    /// <summary>NUL bytes in the middle of the body.</summary>
    public static Fault NulBytes() => new NulBytesFault();

    /// <summary>The question that is answered instead.</summary>
    /// <param name="asked">The question.</param>
    internal virtual Asked Redirect(Asked asked) => asked;

    /// <summary>The answer as it is spoiled.</summary>
    /// <param name="served">The answer.</param>
    /// <param name="asked">The question as it was asked.</param>
    internal virtual Served Spoil(Served served, Asked asked) => served;

    /// <summary>Sends the answer in a spoiled way.</summary>
    /// <param name="context">The connection.</param>
    /// <param name="served">The answer.</param>
    /// <param name="cancellation">Stops it: the client has gone, or the stand-in ends.</param>
    /// <returns>Whether it was sent; otherwise it is to be sent as usual.</returns>
    internal virtual ValueTask<bool> TrySendAsync(HttpContext context, Served served, CancellationToken cancellation) => new(false);
}
