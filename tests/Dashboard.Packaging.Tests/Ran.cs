using System.Diagnostics;

namespace Dashboard.Packaging.Tests;

/// <summary>What became of a program that was run.</summary>
internal sealed record Ran(int Code, string Answer, string Messages)
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="program">The program.</param>
    /// <param name="args">Its arguments.</param>
    public static Task<Ran> InAsync(string folder, string program, params IEnumerable<string> args) => OfAsync(StartOf(folder, program, args));

    /// <summary>The same in an environment of nothing but what is named.</summary>
    public static Task<Ran> BareAsync(string folder, IEnumerable<KeyValuePair<string, string>> variables, string program, params IEnumerable<string> args)
    {
        var start = StartOf(folder, program, args);
        start.Environment.Clear();
        foreach (var (name, value) in variables)
        {
            start.Environment.Add(name, value);
        }

        return OfAsync(start);
    }

    /// <summary>Runs the SDK's command, which must succeed.</summary>
    public static async Task<string> DotnetAsync(params string[] args)
    {
        var start = StartOf(Repository.Root, "dotnet", args);

        // Its messages are read, and no server of it must outlive the tests.
        foreach (var (name, value) in new[] { ("DOTNET_CLI_UI_LANGUAGE", "en"), ("DOTNET_NOLOGO", "1"), ("MSBUILDDISABLENODEREUSE", "1"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1") })
        {
            start.Environment[name] = value;
        }

        var ran = await OfAsync(start);
        return ran.Code == 0 ? ran.Answer : throw new InvalidOperationException(Invariant($"dotnet {string.Join(' ', args)} ended with {ran.Code}: {ran.Answer}{ran.Messages}"));
    }

    /// <summary>How a program is started with both ends captured.</summary>
    public static ProcessStartInfo StartOf(string folder, string program, IEnumerable<string> args) => new(program, args)
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static async Task<Ran> OfAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Ran(process.ExitCode, await answer, await messages);
    }
}
