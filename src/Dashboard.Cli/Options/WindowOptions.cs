using System.CommandLine;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>The first and last day asked for.</summary>
/// <param name="from">What help says of <c>--from</c>.</param>
/// <param name="to">What help says of <c>--to</c>.</param>
internal sealed class WindowOptions(string from, string to)
{
    public ValueOption<LocalDate> From { get; } = TypedOption.OfDay("--from", from);

    public ValueOption<LocalDate> To { get; } = TypedOption.OfDay("--to", to);

    /// <summary>The days asked for.</summary>
    public AskedDays Of(ParseResult asked) => new(From.Of(asked), To.Of(asked));

    /// <summary>The days asked for.</summary>
    /// <param name="asked">The command line.</param>
    /// <param name="otherwise">The ends taken where none is named.</param>
    /// <exception cref="RequestRefusedException">The first day is after the last.</exception>
    public DateInterval Of(ParseResult asked, DateInterval otherwise) => Of(asked).Or(otherwise);
}
