using Dashboard.Storage.Databases;
using Dashboard.Storage.Shipped;
using Microsoft.Extensions.Options;

namespace Dashboard.Worker;

/// <summary>The rules for <see cref="PullingOptions"/>, a sentence each.</summary>
internal sealed class PullingOptionsValidator : IValidateOptions<PullingOptions>
{
    public ValidateOptionsResult Validate(string? name, PullingOptions options)
    {
        var broken = BrokenRules(options).Concat(ChartRules.Broken(options.Charts)).Select(rule => "Pulling:" + rule).ToArray();
        return broken.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(broken);
    }

    private static IEnumerable<string> BrokenRules(PullingOptions options)
    {
        if (Complaint(() => StoreAddressOf(options)) is { } store)
        {
            yield return "Store: " + store;
        }

        if (!ShippedFiles.HasFolder(options.Data))
        {
            yield return Invariant($"Data names the folder of a snapshot; there is no folder '{options.Data}'.");
        }

        if (Complaint(() => WantedSources.Of(options)) is { } sources)
        {
            yield return "Sources and Schedules: " + sources;
        }

        foreach (var (field, value, least) in new[]
        {
            (nameof(options.Claim), options.Claim, TimeSpan.FromSeconds(1)),
            (nameof(options.LateAfter), options.LateAfter, TimeSpan.Zero),
            (nameof(options.RetryStore), options.RetryStore, TimeSpan.FromMilliseconds(10)),
        })
        {
            if (value < least || value > TimeSpan.FromDays(1))
            {
                yield return Invariant($"{field} lies between {least:c} and a day, not {value:c}.");
            }
        }
    }

    /// <summary>The store that the options name.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static StoreAddress StoreAddressOf(PullingOptions options) =>
        options.Address ?? (string.IsNullOrWhiteSpace(options.Store) ? StoreAddress.Default : StoreAddress.Parse(options.Store));

    private static string? Complaint(Func<object> read)
    {
        try
        {
            _ = read();
            return null;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            return e.Message.ReplaceLineEndings(" ");
        }
    }
}
