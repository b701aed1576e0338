namespace Dashboard.Sources;

/// <summary>What all sources share.</summary>
public sealed class SourcesOptions
{
    /// <summary>Where the bytes of all answers are kept within the folder of the user's data.</summary>
    public const string UsualCachePlace = "covid-dashboard/payloads";

    /// <summary>The folder in which the bytes of all answers are kept, each under its hash; made where it is missing.</summary>
    public string CacheFolder { get; set; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), UsualCachePlace);
}
