using Dashboard.Answers.Exports;
using Dashboard.Cli.Faults;
using Dashboard.Core.Series;

namespace Dashboard.Cli;

/// <summary>A file of questions, a series at a moment each; a line that fails does not stop the others.</summary>
/// <param name="path">The file.</param>
/// <param name="say">Told of each line that fails.</param>
internal sealed class VintageBatch(string path, Action<string> say)
{
    private const string OptionMark = " --";

    /// <summary>How many lines failed.</summary>
    public int Failed { get; private set; }

    /// <summary>Reads the questions.</summary>
    /// <exception cref="FailureException">The file can't be read.</exception>
    public IReadOnlyList<AskedVintage> Read()
    {
        var questions = new List<AskedVintage>();
        var lines = BatchFile.Read(path, "one series with its moment a line");
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].Trim();
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            try
            {
                questions.Add(Parse(i + 1, text));
            }
            catch (Exception e) when (e is UsageException or RequestRefusedException)
            {
                Refuse(i + 1, Fault.Of(e).Message);
            }
        }

        return questions;
    }

    /// <summary>Tells of a line that fails.</summary>
    public void Refuse(int line, string problem)
    {
        say(Invariant($"dashboard: {path}, line {line}: {problem}"));
        Failed++;
    }

    private static AskedVintage Parse(int number, string line)
    {
        var parts = line.Split(OptionMark);
        var name = parts[0].Trim().Trim('"');
        if (!SeriesSelector.TryParse(name, out var series, out var problem))
        {
            throw new UsageException(problem);
        }

        if (series.AsOf is { AllowsLaterServed: true })
        {
            throw new UsageException(Invariant($"'{name}' asks for days as later served: write @ without ~, what stood at a moment is never made of later releases."));
        }

        var days = default(AskedDays);
        foreach (var option in parts[1..])
        {
            days = With(days, option.Trim());
        }

        _ = days.IsOpen ? null : days.OrAny();
        return new AskedVintage(number, name, series, days);
    }

    private static AskedDays With(AskedDays days, string option)
    {
        var words = option.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2 || words[0] is not ("from" or "to"))
        {
            throw new UsageException(Invariant($"'--{option}' can't follow a series here; --from DAY and --to DAY can."));
        }

        var (day, problem) = DayText.Parse(words[1]);
        return problem is not null ? throw new UsageException(Invariant($"--{words[0]}: {problem}."))
            : words[0] == "from" ? days with { From = day }
            : days with { To = day };
    }
}
