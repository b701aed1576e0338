using System.CommandLine;
using System.CommandLine.Invocation;
using Dashboard.Cli.Commands;
using Dashboard.Cli.Faults;
using Dashboard.Core.Questions;

namespace Dashboard.Cli;

/// <summary>A file of chart commands, drawn over all cores; a row that fails does not stop the others.</summary>
/// <param name="path">The file.</param>
/// <param name="reader">Reads the series, for all rows.</param>
internal sealed class ChartBatch(string path, SeriesReader reader)
{
    private const string Group = "chart";

    /// <summary>Draws every row.</summary>
    /// <param name="parserOf">Makes a parser of command lines, given the words of which their commands are some.</param>
    /// <param name="say">Told of each row that fails, in the order of the file.</param>
    /// <param name="cancellation">Stops before the next row.</param>
    /// <returns>What was drawn and what was not.</returns>
    /// <exception cref="FailureException">The file can't be read.</exception>
    public async Task<DrawnBatch> DrawAsync(Func<IReadOnlyList<string>, Func<string, ParseResult>> parserOf, Action<string> say, CancellationToken cancellation)
    {
        var rows = Read().Select((line, index) => new Row(line.Trim(), index + 1)).Where(row => row.Line.Length > 0 && row.Line[0] != '#').ToList();
        var parse = parserOf([Group, .. rows.Select(row => row.Line.Split(' ', 2)[0]).Distinct(StringComparer.Ordinal)]);

        // The first alone: it loads what all need, and others beside it would only wait for the same.
        await TryDrawAsync(rows.Take(1));
        await TryDrawAsync(rows.Skip(1));
        var failed = rows.FindAll(row => row.Fault is not null);
        foreach (var row in failed)
        {
            say(Invariant($"dashboard: {path}, line {row.Number}: {row.Fault}"));
        }

        return new DrawnBatch(rows.Count - failed.Count, failed.Count);

        Task TryDrawAsync(IEnumerable<Row> some) => Parallel.ForEachAsync(some, cancellation, async (row, stop) =>
        {
            try
            {
                await DrawAsync(parse(Group + " " + row.Line), stop);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                row.Fault = Fault.Of(e).Message;
            }
        });
    }

    /// <summary>The command of a row.</summary>
    /// <exception cref="UsageException">The row is no command to draw a picture.</exception>
    public static ChartCommand CommandOf(ParseResult row)
    {
        if (ParseProblem.Of(row) is { } problem)
        {
            throw new UsageException(problem);
        }

        // Asked for help, the parser is content with a line that lacks everything else.
        return row.CommandResult.Command is ChartCommand command && row.Action is not SynchronousCommandLineAction
            ? command
            : throw new UsageException("a row is a kind of chart with its series and file, such as: compare A B -o a-b.png");
    }

    private async Task DrawAsync(ParseResult row, CancellationToken cancellation)
    {
        var command = CommandOf(row);
        await command.DrawAsync(row, command.RequestOf(row), reader, cancellation);
    }

    private string[] Read()
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FailureException(Invariant($"there is no file '{path}'; one chart command a line is expected in it."), e);
        }
        catch (Exception e) when (FailureException.IsOfFiles(e))
        {
            throw new FailureException(Invariant($"'{path}' can't be read: {e.Message}"), e);
        }
    }

    /// <summary>A row that asks for a picture.</summary>
    private sealed class Row(string line, int number)
    {
        public string Line => line;

        public int Number => number;

        /// <summary>Why it was not drawn; null where it was.</summary>
        public string? Fault { get; set; }
    }
}
