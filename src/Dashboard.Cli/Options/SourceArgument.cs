using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Dashboard.Cli.Faults;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Options;

/// <summary>Sources by their codes.</summary>
internal static class SourceArgument
{
    private static string Codes { get; } = ChoiceText.OneOf(Source.All.Select(source => source.Code));

    /// <summary>Any number of sources; none for all.</summary>
    public static Argument<Source[]> Create(string description) => new("SOURCE")
    {
        Description = description,
        CompletionSources = { _ => Source.All.Select(source => new CompletionItem(source.Code)) },
        Arity = ArgumentArity.ZeroOrMore,
        CustomParser = given =>
        {
            var sources = new List<Source>();
            foreach (var token in given.Tokens)
            {
                // Whatever follows the first source is taken for another, a misspelt option too.
                if (token.Value.StartsWith('-'))
                {
                    given.AddError(Invariant($"'{token.Value}' is no option of '{ParseProblem.PathOf((CommandResult)given.Parent!)}'"));
                }
                else if (Source.Find(token.Value) is { } source)
                {
                    sources.Add(source);
                }
                else
                {
                    given.AddError(Invariant($"'{token.Value}' is no source; write {Codes}"));
                }
            }

            return [.. sources.Distinct()];
        },
    };

    /// <summary>Where sources are served, each as <c>SOURCE=URL</c>.</summary>
    public static Option<KeyValuePair<Source, Uri>[]> CreateAddresses() => new("--base-address")
    {
        HelpName = "SOURCE=URL",
        CompletionSources = { _ => Source.All.Select(source => new CompletionItem(source.Code + "=")) },
        Description = "Ask a source elsewhere, such as at a copy of its files or interface; may be given for each.",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = given =>
        {
            var addresses = new Dictionary<Source, Uri>();
            foreach (var token in given.Tokens)
            {
                var parts = token.Value.Split('=', 2);
                if (parts.Length == 2 && Source.Find(parts[0]) is { } source
                    && Uri.TryCreate(parts[1], UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
                {
                    addresses[source] = address;
                }
                else
                {
                    given.AddError(Invariant($"--base-address: '{token.Value}' is no source with its address; write it as jhu=https://example.org/covid/ with {Codes} before the ="));
                }
            }

            return [.. addresses];
        },
    };
}
