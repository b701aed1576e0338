namespace Dashboard.Upstreams.Figures;

/// <summary>The stand-in's own header: how many counts of an answer are of a later release than the moment asked for.</summary>
internal static class LaterServedHeader
{
    public const string Name = "X-Stand-In-Later-Served";
}
