using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Vintages;

/// <summary>A history and an instant to ask it for; its text is what a failure shows.</summary>
internal sealed record HistorySample(RevisionHistory History, Instant At)
{
    public override string ToString() =>
        Invariant($"as of {At}: ") + string.Join("; ", History.Releases.Select(release => Invariant($"{release.ReleasedAt} from {release.Run.FirstDay:uuuu-MM-dd} {Given.Text(release.Run)}")));
}
