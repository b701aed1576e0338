using System.CommandLine;
using System.CommandLine.Parsing;
using Dashboard.Cli.Faults;
using Dashboard.Core.Series;

namespace Dashboard.Cli.Options;

/// <summary>One series or several, by their selectors.</summary>
internal static class SelectorArgument
{
    /// <summary>The argument.</summary>
    /// <param name="isOptional">Whether none may be given.</param>
    public static Argument<SeriesSelector[]> Create(bool isOptional = false) => new("SELECTOR")
    {
        Description = "A series, as " + SeriesSelector.Form + "; + adds areas, @ asks for what was known by a day or instant.",
        Arity = isOptional ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
        CustomParser = given =>
        {
            var selectors = new List<SeriesSelector>();
            foreach (var token in given.Tokens)
            {
                // Whatever follows the first selector is taken for another, a misspelt option too.
                if (token.Value.StartsWith('-'))
                {
                    given.AddError(Invariant($"'{token.Value}' is no option of '{ParseProblem.PathOf((CommandResult)given.Parent!)}'"));
                }
                else if (SeriesSelector.TryParse(token.Value, out var selector, out var problem))
                {
                    selectors.Add(selector);
                }
                else
                {
                    given.AddError(problem);
                }
            }

            return [.. selectors];
        },
    };
}
