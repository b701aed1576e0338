using System.CommandLine;
using Dashboard.Cli.Commands;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;

namespace Dashboard.Cli.Help;

/// <summary>A command's help: what it does, how it is called, what each word means, and examples that work.</summary>
internal static class HelpPage
{
    private const string Indent = "  ";

    // Longer lines tire; a wide screen doesn't change that.
    private const int WidestColumns = 100;

    public static TextPage Of(DashboardCommand command, int widthColumns)
    {
        var page = new TextPage(Math.Min(widthColumns, WidestColumns));
        page.Add(command.Description!).Gap().Add("Usage: " + UsageOf(command));
        Section(page, "Arguments", command.Arguments.Select(argument => (NameOf(argument), argument.Description!)));
        Section(page, "Commands", command.Subcommands.Select(one => (one.Name, one.Description!)));
        Section(page, "Options", command.Options.Where(option => !option.Recursive && option.Name is not "--version").Select(Entry));
        Section(page, "Options of every command", Everywhere(command).Select(Entry));
        foreach (var explained in command.Explanations)
        {
            Section(page, explained.Title, explained.Entries);
        }

        Examples(page, command.Examples);
        if (command.Explanations.Count == 0)
        {
            page.Gap().Add("What words mean, files, variables and exit codes: dashboard --help.", Tone.Faint);
        }

        return page;
    }

    private static string UsageOf(DashboardCommand command)
    {
        var words = new List<string> { PathOf(command) };
        words.AddRange(command.Subcommands.Count > 0 ? ["COMMAND"] : []);
        words.AddRange(command.Arguments.Select(NameOf));
        words.AddRange(command.Options.Where(option => option.Required).Select(NameOf));
        words.Add("[options]");
        return string.Join(' ', words);
    }

    private static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? PathOf(parent) + " " + command.Name : command.Name;

    private static IEnumerable<Option> Everywhere(Command command)
    {
        var root = command;
        while (root.Parents.OfType<Command>().FirstOrDefault() is { } parent)
        {
            root = parent;
        }

        // The version is the whole program's.
        return root.Options.Where(option => option.Recursive || root == command);
    }

    private static (string Word, string Meaning) Entry(Option option) =>
        (NameOf(option), (option.Required ? "Required. " : string.Empty) + (option is IDescribedLate late ? late.Describe() : option.Description));

    private static string NameOf(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias is not "-?").Order(StringComparer.Ordinal).Append(option.Name))
        + (option.HelpName is null ? string.Empty : " " + option.HelpName);

    private static string NameOf(Argument argument) => (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
    {
        (0, > 1) => Invariant($"[{argument.Name}...]"),
        (0, _) => Invariant($"[{argument.Name}]"),
        (_, > 1) => argument.Name + "...",
        _ => argument.Name,
    };

    private static void Section(TextPage page, string title, IEnumerable<(string Word, string Meaning)> entries)
    {
        var all = entries.ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Gap().Add(title + ":", Tone.Heading);
        var words = all.Max(entry => entry.Word.Length);
        foreach (var (word, meaning) in all)
        {
            var lead = Indent + word.PadRight(words) + Indent;
            foreach (var line in WordWrap.Lines(meaning, page.WidthColumns - lead.Length))
            {
                page.AddLine(new TextLine([lead, line]));
                lead = new string(' ', lead.Length);
            }
        }
    }

    private static void Examples(TextPage page, IReadOnlyList<Example> examples)
    {
        page.Gap().Add("Examples:", Tone.Heading);
        foreach (var example in examples)
        {
            // A line to type is never broken: what is copied must work.
            page.AddLine(new TextLine([Indent, new TextPiece(example.Line, Tone.Plain)]));
            foreach (var line in WordWrap.Lines(example.Says, page.WidthColumns - (3 * Indent.Length)))
            {
                page.AddLine(new TextLine([Indent + Indent + Indent, new TextPiece(line, Tone.Faint)]));
            }
        }
    }
}
