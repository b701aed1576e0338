using System.Globalization;
using Dashboard.Core.Series;

namespace Dashboard.Upstreams;

/// <summary>What the stand-in's program was started with.</summary>
/// <param name="Options">How it starts.</param>
/// <param name="Data">The snapshot's folder.</param>
internal sealed record ProgramArguments(StandInOptions Options, string Data)
{
    /// <summary>Reads <c>--port N [--at INSTANT] [--data FOLDER] [--page-rows N]</c>.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="problem">What is wrong with them; empty where nothing is.</param>
    /// <returns>What they say; null where something is wrong.</returns>
    public static ProgramArguments? TryRead(IReadOnlyList<string> args, out string problem)
    {
        var (options, data) = (new StandInOptions { Port = 5080 }, Path.Combine(AppContext.BaseDirectory, "data"));
        for (var i = 0; i < args.Count; i += 2)
        {
            var value = i + 1 < args.Count ? args[i + 1] : string.Empty;
            switch (args[i])
            {
                case "--port" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535:
                    options = options with { Port = port };
                    break;
                case "--at" when AsOf.TryParse(value, out var at):
                    options = options with { At = at.Instant };
                    break;
                case "--page-rows" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows > 0:
                    options = options with { UkPageRows = rows };
                    break;
                case "--data" when Directory.Exists(value):
                    data = value;
                    break;
                default:
                    problem = Problem(args[i], value);
                    return null;
            }
        }

        problem = string.Empty;
        return new(options, data);
    }

    private static string Problem(string option, string value) => option switch
    {
        "--port" => Invariant($"'{value}' is no port; write a number from 0 to 65535."),
        "--at" => Invariant($"'{value}' is no moment; write 2021-12-28 or 2021-12-28T04:21:47Z."),
        "--page-rows" => Invariant($"'{value}' is no number of rows; write 2500 or another number above 0."),
        "--data" => Invariant($"there is no folder '{value}'; --data names the folder of a snapshot."),
        _ => Invariant($"'{option}' is unknown; it takes --port N [--at INSTANT] [--data FOLDER] [--page-rows N]."),
    };
}
