using System.Globalization;
using Dashboard.Soak;

// Hours of use in minutes: readers ask the site for everything it has while the worker pulls from sites that misbehave.
const string usage = "soak: --minutes N (more than 0) and --seed N are the options, such as --minutes 30 --seed 1";
var (minutes, seed) = (1.0, 1);
for (var i = 0; i < args.Length; i += 2)
{
    var text = i + 1 < args.Length ? args[i + 1] : string.Empty;
    var isRead = args[i] switch
    {
        "--minutes" => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out minutes) && minutes > 0,
        "--seed" => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out seed),
        _ => false,
    };
    if (!isRead)
    {
        await Console.Error.WriteLineAsync(usage);
        return 2;
    }
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
using var run = new SoakRun(TimeSpan.FromMinutes(minutes), seed, Console.Out);
var faults = await run.RunAsync(stop.Token);
foreach (var fault in faults)
{
    await Console.Out.WriteLineAsync("FAULT " + fault);
}

await Console.Out.WriteLineAsync(faults.Count == 0 ? "no fault found" : Invariant($"{faults.Count} faults found"));
return faults.Count == 0 ? 0 : 1;
