using System.Runtime.CompilerServices;

namespace Dashboard.Cli.Tests;

/// <summary>Keeps the tests, and the commands that they start, from whatever the user of this machine has pulled.</summary>
internal static class NoStoreOfOnesOwn
{
    [ModuleInitializer]
    internal static void Hide() =>
        Environment.SetEnvironmentVariable("XDG_DATA_HOME", Path.Combine(Path.GetTempPath(), "dashboard-tests-without-a-store"));
}
