using Dashboard.Storage.Databases;

namespace Dashboard.Soak;

/// <summary>Holds a store that lived through everything against one that was filled in peace.</summary>
internal static class StoreCheck
{
    /// <summary>What the newest state of a series is in one store and not in the other; nothing where they agree.</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(string lived, string peaceful, CancellationToken cancellation)
    {
        var differences = new List<string>();
        await using var one = await ReleaseStore.OpenAsync(StoreAddress.Parse(lived), cancellation);
        await using var other = await ReleaseStore.OpenAsync(StoreAddress.Parse(peaceful), cancellation);
        var held = await other.ListAsync(cancellation);
        if (held.Count == 0)
        {
            differences.Add("the store filled in peace holds nothing to compare with");
        }

        foreach (var series in held)
        {
            var (a, b) = (await one.FindAsync(series.Id, cancellation), await other.FindAsync(series.Id, cancellation));
            if (a is null || !a.Latest.Run.Equals(b!.Latest.Run))
            {
                differences.Add(Invariant($"{series.Id} differs from what was published{(a is null ? ": it is not there" : string.Empty)}"));
            }
        }

        return differences;
    }
}
