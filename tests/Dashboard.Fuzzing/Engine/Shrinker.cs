using System.Diagnostics;

namespace Dashboard.Fuzzing.Engine;

/// <summary>Makes a failing input smaller while it fails in the same way: pieces are left out, halves first.</summary>
internal static class Shrinker
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static byte[] Shrink(FuzzTarget target, byte[] input, string kind)
    {
        var started = Stopwatch.GetTimestamp();
        for (var piece = input.Length / 2; piece > 0; piece /= 2)
        {
            for (var at = 0; at + piece <= input.Length;)
            {
                if (Stopwatch.GetElapsedTime(started) > Patience)
                {
                    return input;
                }

                byte[] without = [.. input.AsSpan(0, at), .. input.AsSpan(at + piece)];
                if (CaseRunner.Run(target, without).Kind == kind)
                {
                    input = without;
                }
                else
                {
                    at += piece;
                }
            }
        }

        return input;
    }
}
