using System.CommandLine;
using System.CommandLine.Completions;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Completion;

/// <summary>What can be typed next: commands, options, their values, and the series of the snapshot.</summary>
/// <remarks>
/// The parser's own suggestions are not asked: cut into words, they lose the value of an option, and they match in the middle of
/// a word. What an option offers (its completion sources) is the same.
/// </remarks>
internal sealed class Suggestions
{
    private const string LikeSeries = "like=";

    private readonly Session _session;
    private readonly ShellWords _typed;
    private readonly ParseResult _asked;

    private Suggestions(Session session, ShellWords typed) =>
        (_session, _typed, _asked) = (session, typed, session.Parse([.. ProgramLeftOut(typed.Before)]));

    /// <summary>What can stand where a line ends, each as the whole word.</summary>
    /// <param name="session">The run.</param>
    /// <param name="line">The line up to the place where something is typed, with the program's name.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<IReadOnlyList<string>> OfAsync(Session session, string line, CancellationToken cancellation)
    {
        var suggestions = new Suggestions(session, ShellWords.Of(line));
        var ways = await suggestions.WaysAsync(cancellation);
        return [.. ways.Where(way => way.StartsWith(suggestions._typed.Last, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<string>> WaysAsync(CancellationToken cancellation)
    {
        var (command, open) = Walk();
        var word = _typed.Last;
        if (open is not null)
        {
            return await ValuesAsync(open, open.ValueType, open.CompletionSources, word, cancellation);
        }

        if (word is ['-', ..])
        {
            return word.IndexOf('=', StringComparison.Ordinal) is var equals and > 0 && Find(command, word[..equals]) is { } named
                ? (await ValuesAsync(named, named.ValueType, named.CompletionSources, word[(equals + 1)..], cancellation)).Select(value => word[..(equals + 1)] + value)
                : OptionsOf(command);
        }

        if (command.Arguments is [var argument, ..])
        {
            return await ValuesAsync(argument, argument.ValueType, argument.CompletionSources, word, cancellation);
        }

        return command.Subcommands.Count > 0 ? command.Subcommands.Select(one => one.Name) : OptionsOf(command);
    }

    private (Command Command, Option? Open) Walk()
    {
        var (command, open) = (_asked.RootCommandResult.Command, default(Option));
        foreach (var word in ProgramLeftOut(_typed.Before))
        {
            if (open is not null)
            {
                open = null;
            }
            else if (word is ['-', ..])
            {
                open = Find(command, word) is { Arity.MaximumNumberOfValues: > 0 } found ? found : null;
            }
            else
            {
                command = command.Subcommands.FirstOrDefault(one => one.Name == word) ?? command;
            }
        }

        return (command, open);
    }

    private async Task<IEnumerable<string>> ValuesAsync(
        Symbol symbol, Type type, IEnumerable<Func<CompletionContext, IEnumerable<CompletionItem>>> sources, string word, CancellationToken cancellation)
    {
        if (type == typeof(SeriesSelector[]))
        {
            return SelectorWords.Of(word, await HeldAsync(cancellation));
        }

        if (type == typeof(Area[]))
        {
            return SelectorWords.AreasOf(word, await HeldAsync(cancellation));
        }

        var offered = sources.SelectMany(source => source(CompletionContext.Empty)).Select(item => item.Label).ToList();
        return word.StartsWith(LikeSeries, StringComparison.Ordinal) && offered.Contains(LikeSeries)
            ? SelectorWords.Of(word[LikeSeries.Length..], await HeldAsync(cancellation)).Select(selector => LikeSeries + selector)
            : offered;
    }

    private async Task<IReadOnlyList<SeriesSummary>> HeldAsync(CancellationToken cancellation) =>
        await SnapshotFolder.OpenSnapshot(_asked, _session).ListAsync(cancellation);

    private IEnumerable<string> OptionsOf(Command command) => AllOptionsOf(command)
        .Where(option => option.Arity.MaximumNumberOfValues > 1 || !NamesOf(option).Any(_typed.Before.Contains))
        .Select(option => option.Name).Order(StringComparer.Ordinal);

    private IEnumerable<Option> AllOptionsOf(Command command) => command.Options.Concat(_asked.RootCommandResult.Command.Options.Where(option => option.Recursive));

    private Option? Find(Command command, string name) => AllOptionsOf(command).FirstOrDefault(option => NamesOf(option).Contains(name, StringComparer.Ordinal));

    private static IEnumerable<string> NamesOf(Option option) => option.Aliases.Prepend(option.Name);

    /// <summary>The words after the program's name, which may stand behind assignments.</summary>
    private static IEnumerable<string> ProgramLeftOut(IReadOnlyList<string> words)
    {
        var program = words.TakeWhile(word => Path.GetFileNameWithoutExtension(word) != "dashboard").Count();
        return words.Skip(program < words.Count ? program + 1 : 1);
    }
}
