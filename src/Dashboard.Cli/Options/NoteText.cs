using System.CommandLine;
using Dashboard.Charts.Kinds;

namespace Dashboard.Cli.Options;

/// <summary>Reads words about days, each from an option of its own.</summary>
internal static class NoteText
{
    public static Option<DayNote[]> Create() => new("--note")
    {
        HelpName = "DAY=TEXT",
        Description = "Point at a day with words of your own, such as \"2021-11-26=Omicron named\"; may be given several times.",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = given =>
        {
            var notes = new List<DayNote>();
            foreach (var token in given.Tokens)
            {
                var (note, problem) = DayNoteText.Parse(token.Value);
                if (note is null)
                {
                    given.AddError("--note: " + problem);
                    return [];
                }

                notes.Add(note);
            }

            return [.. notes];
        },
    };
}
