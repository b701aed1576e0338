using Microsoft.Extensions.Options;

namespace Dashboard.Sources.Http;

/// <summary>The rules for <see cref="UpstreamOptions"/>, a sentence each.</summary>
internal sealed class UpstreamOptionsValidator : IValidateOptions<UpstreamOptions>
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, UpstreamOptions options)
    {
        var broken = BrokenRules(options).Select(rule => Invariant($"Sources:{name}:{rule}")).ToArray();
        return broken.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(broken);
    }

    private static IEnumerable<string> BrokenRules(UpstreamOptions options)
    {
        if (options.BaseAddress is { } address && BrokenRule(address) is { } rule)
        {
            yield return Invariant($"BaseAddress {rule}.");
        }

        foreach (var (field, value) in new[]
        {
            (nameof(options.AttemptTimeout), options.AttemptTimeout), (nameof(options.TotalTimeout), options.TotalTimeout),
            (nameof(options.FirstDelay), options.FirstDelay), (nameof(options.LongestDelay), options.LongestDelay),
            (nameof(options.Pause), options.Pause),
        })
        {
            if (value < TimeSpan.FromMilliseconds(10) || value > LongestTime)
            {
                yield return Invariant($"{field} lies between 10 ms and a day, not {value:c}.");
            }
        }

        if (options.TotalTimeout < options.AttemptTimeout)
        {
            yield return Invariant($"TotalTimeout is at least AttemptTimeout, {options.AttemptTimeout:c}, not {options.TotalTimeout:c}.");
        }

        foreach (var (field, value, least, most) in new (string, long, long, long)[]
        {
            (nameof(options.Retries), options.Retries, 0, 20),
            (nameof(options.FailuresBeforePause), options.FailuresBeforePause, 2, 1_000),
            (nameof(options.LargestBodyBytes), options.LargestBodyBytes, 1_024, 1_024L * 1_024 * 1_024),
            (nameof(options.RequestsPerMinute), options.RequestsPerMinute, 1, 6_000),
        })
        {
            if (value < least || value > most)
            {
                yield return Invariant($"{field} lies between {least} and {most}, not {value}.");
            }
        }
    }

    private static string? BrokenRule(Uri address) =>
        !address.IsAbsoluteUri || address.Scheme is not ("http" or "https")
            ? Invariant($"is a whole address that begins with http:// or https://, not '{address}'")
        : address.UserInfo.Length > 0
            ? Invariant($"carries no user name or password, not '{PublicAddress.Of(address)}' with one")
        : address.Query.Length > 0 || address.Fragment.Length > 0
            ? Invariant($"has neither ? nor #, not '{PublicAddress.Of(address)}'")
        : null;
}
