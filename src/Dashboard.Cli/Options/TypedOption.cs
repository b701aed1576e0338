using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>Options whose text is read by a function that says itself what is wrong.</summary>
internal static class TypedOption
{
    /// <summary>An option with a value; one of a value type is a <see cref="ValueOption{T}"/>.</summary>
    /// <param name="name">Its name, with its dashes.</param>
    /// <param name="valueName">What help calls the value.</param>
    /// <param name="description">What it is, in one sentence.</param>
    /// <param name="parse">Reads the text.</param>
    public static Option<T> Of<T>(string name, string valueName, string description, Func<string, Parsed<T>> parse)
        where T : class? => new(name)
        {
            HelpName = valueName,
            Description = description,
            CustomParser = ParserOf(name, parse),
        };

    /// <summary>How the parser reads an option's value.</summary>
    /// <param name="name">The option's name, for what is wrong.</param>
    /// <param name="parse">Reads the text.</param>
    public static Func<ArgumentResult, T?> ParserOf<T>(string name, Func<string, Parsed<T>> parse)
        where T : class? => given =>
        {
            var (value, problem) = parse(given.Tokens[0].Value);
            if (problem is not null)
            {
                given.AddError(Invariant($"{name}: {problem}"));
            }

            return value;
        };

    /// <summary>An option that names a day.</summary>
    public static ValueOption<LocalDate> OfDay(string name, string description) => new(name, "DAY", description, DayText.Parse);

    /// <summary>An option that names a file or folder.</summary>
    public static Option<string> OfPath(string name, string valueName, string description) => Of(name, valueName, description, ParsePath);

    /// <summary>A switch.</summary>
    public static Option<bool> OfSwitch(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };

    private static Parsed<string> ParsePath(string text) => string.IsNullOrWhiteSpace(text) || text.Contains('\0', StringComparison.Ordinal)
        ? new(null, "the name is empty; the name of a file or folder is expected")
        : new(text, null);
}
