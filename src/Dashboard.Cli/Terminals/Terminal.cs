using System.Text;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Text;

namespace Dashboard.Cli.Terminals;

/// <summary>Where a run's answers and messages go: answers to one end, progress and errors to the other.</summary>
internal sealed class Terminal(Stream answers, TextWriter messages, TerminalTraits traits)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public int WidthColumns => traits.WidthColumns;

    public TerminalTraits Traits => traits;

    public TextWriter Messages => messages;

    public static Terminal OfProcess() => new(
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
        TerminalTraits.OfProcess());

    public Terminal WithoutColors() => new(answers, messages, traits with { AnswersInColor = false, MessagesInColor = false });

    /// <summary>A line for whoever watches; not part of the answer.</summary>
    public void Say(string line) => messages.WriteLine(line);

    /// <summary>Writes an answer's bytes.</summary>
    /// <param name="write">Writes them; nothing is passed on unless it ends well, so that no half answer is left.</param>
    public void Write(Action<Stream> write)
    {
        using var whole = new MemoryStream();
        write(whole);
        whole.Position = 0;
        try
        {
            whole.CopyTo(answers);
            answers.Flush();
        }
        catch (IOException e)
        {
            throw new FailureException("the answer can't be written: " + e.Message, e);
        }
    }

    /// <summary>Writes an answer too large to be held back, passed on while it is made.</summary>
    /// <param name="write">Writes its bytes.</param>
    public void WriteAsMade(Action<Stream> write)
    {
        try
        {
            write(answers);
            answers.Flush();
        }
        catch (IOException e)
        {
            throw new FailureException("the answer can't be written: " + e.Message, e);
        }
    }

    /// <summary>Writes an answer as text, coloured where it is seen on a screen.</summary>
    public void Write(TextPage page) => Write(stream =>
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        if (traits.AnswersInColor)
        {
            ColoredText.Write(page.Lines, writer);
            return;
        }

        foreach (var line in page.Lines)
        {
            writer.WriteLine(line.ToString());
        }
    });
}
