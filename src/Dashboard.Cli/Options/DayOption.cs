using System.CommandLine;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>An option that names a day.</summary>
/// <remarks>
/// The parser keeps the text: for an option of a value type the runtime would compile the parser's generic code anew at each
/// start, which takes longer than to read a day twice.
/// </remarks>
internal sealed class DayOption : Option<string>
{
    /// <summary>Makes the option.</summary>
    /// <param name="name">Its name, with its dashes.</param>
    /// <param name="description">What it is, in one sentence.</param>
    public DayOption(string name, string description)
        : base(name)
    {
        HelpName = "DAY";
        Description = description;
        CustomParser = given =>
        {
            var text = given.Tokens[0].Value;
            if (DayText.Parse(text).Problem is { } problem)
            {
                given.AddError(Invariant($"{name}: {problem}"));
            }

            return text;
        };
    }

    /// <summary>The day; null where none is named.</summary>
    public LocalDate? Of(ParseResult asked) => asked.GetValue(this) is { } text ? DayText.Parse(text).Value : null;
}
