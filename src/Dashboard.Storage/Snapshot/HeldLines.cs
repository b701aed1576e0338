using System.Collections.Immutable;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>The lines of one series in its file; their counts are read when first asked for, and kept.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class HeldLines
{
    private readonly SeriesFile _file;
    private readonly int _start;
    private readonly int _count;
    private readonly Lazy<RevisionHistory> _history;

    /// <summary>Names the lines.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">The first line of the series, counted from 0.</param>
    /// <param name="count">How many lines it has.</param>
    public HeldLines(SeriesFile file, int start, int count)
    {
        (_file, _start, _count) = (file, start, count);
        _history = new Lazy<RevisionHistory>(Read);
    }

    /// <summary>The releases.</summary>
    /// <exception cref="DamagedSnapshotException">An entry is neither a count nor a point.</exception>
    public RevisionHistory History => _history.Value;

    /// <summary>The moments of the releases, oldest first; no count is read.</summary>
    public IEnumerable<Instant> Moments
    {
        get
        {
            for (var i = _start; i < _start + _count; i++)
            {
                yield return _file.Lines[i].ReleasedAt;
            }
        }
    }

    private RevisionHistory Read()
    {
        var releases = ImmutableArray.CreateBuilder<Release>(_count);
        for (var i = _start; i < _start + _count; i++)
        {
            releases.Add(_file.Read(_file.Lines[i]));
        }

        return new RevisionHistory(_file.Lines[_start].Id, releases.MoveToImmutable());
    }
}
