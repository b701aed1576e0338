using System.CommandLine;
using System.CommandLine.Completions;

namespace Dashboard.Cli.Options;

/// <summary>An option that names a policy for days.</summary>
/// <remarks>What policies there are is looked up where help or a shell asks for them: the look through all types outlasts many an answer.</remarks>
/// <typeparam name="T">What the text is read as.</typeparam>
internal sealed class PolicyOption<T> : Option<T>, IDescribedLate
    where T : class?
{
    private readonly Func<string> _describe;

    /// <summary>Makes the option.</summary>
    /// <param name="name">Its name, with its dashes.</param>
    /// <param name="describe">Says what it is, in one sentence.</param>
    /// <param name="parse">Reads the text.</param>
    /// <param name="words">The words that a shell may offer.</param>
    public PolicyOption(string name, Func<string> describe, Func<string, Parsed<T>> parse, Func<IEnumerable<string>> words)
        : base(name)
    {
        _describe = describe;
        HelpName = "POLICY";
        CustomParser = TypedOption.ParserOf(name, parse);
        CompletionSources.Clear();
        CompletionSources.Add(_ => words().Select(word => new CompletionItem(word)));
    }

    /// <inheritdoc/>
    public string Describe() => _describe();
}
