using Dashboard.Core.Publication;

namespace Dashboard.Cli.Text;

/// <summary>The breaks and notices that an answer spans, for a reader.</summary>
internal static class CaveatsText
{
    /// <summary>Adds a paragraph for each, breaks first.</summary>
    public static TextPage Add(TextPage page, Caveats caveats) =>
        caveats.Sentences.Aggregate(page, (so, sentence) => so.Add(sentence, Tone.Doubtful));
}
