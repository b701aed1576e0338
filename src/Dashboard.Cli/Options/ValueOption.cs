using System.CommandLine;

namespace Dashboard.Cli.Options;

/// <summary>An option of a value type, such as a number, a day or a choice.</summary>
/// <remarks>
/// The parser keeps the text: for an option of a value type the runtime would compile the parser's generic code anew at each
/// start, which takes longer than to read a text twice.
/// </remarks>
/// <typeparam name="T">What the text is read as.</typeparam>
internal sealed class ValueOption<T> : Option<string>
    where T : struct
{
    private readonly Func<string, Parsed<T?>> _parse;

    /// <summary>Makes the option.</summary>
    /// <param name="name">Its name, with its dashes.</param>
    /// <param name="valueName">What help calls the value.</param>
    /// <param name="description">What it is, in one sentence.</param>
    /// <param name="parse">Reads the text.</param>
    public ValueOption(string name, string valueName, string description, Func<string, Parsed<T?>> parse)
        : base(name)
    {
        _parse = parse;
        HelpName = valueName;
        Description = description;
        CustomParser = given =>
        {
            var text = given.Tokens[0].Value;
            if (parse(text).Problem is { } problem)
            {
                given.AddError(Invariant($"{name}: {problem}"));
            }

            return text;
        };
    }

    /// <summary>The value; null where none is given.</summary>
    public T? Of(ParseResult asked) => asked.GetValue(this) is { } text ? _parse(text).Value : null;
}
