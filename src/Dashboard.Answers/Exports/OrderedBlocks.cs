using System.Runtime.ExceptionServices;

namespace Dashboard.Answers.Exports;

/// <summary>Makes rows on all cores, a block at a time, and writes the blocks in their order.</summary>
/// <remarks>
/// A core that is done with a block writes it, with those after it that wait; one that is early leaves its block and makes
/// another. No more than a few blocks a core are in memory, and what is written doesn't depend on how many cores there are.
/// </remarks>
/// <param name="seriesCount">How many series there are.</param>
/// <param name="fill">Adds the rows of a series to a block, given its place. Called by several threads.</param>
/// <param name="output">Where to.</param>
/// <param name="cancellation">Stops before the next series.</param>
internal sealed class OrderedBlocks(int seriesCount, Action<int, AveragesBlock> fill, Stream output, CancellationToken cancellation)
{
    // Enough that taking turns costs nothing, few enough that a block stays in a core's own cache.
    private const int SeriesPerBlock = 4;
    private const int BlocksPerCore = 4;

    private readonly AveragesBlock?[] _waiting = new AveragesBlock?[BlocksPerCore * Environment.ProcessorCount];
    private readonly Stack<AveragesBlock> _idle = [];
    private readonly object _turn = new();
    private int _taken;
    private int _written;
    private long _rows;
    private Exception? _failure;

    private int BlockCount => (seriesCount + SeriesPerBlock - 1) / SeriesPerBlock;

    /// <summary>Makes and writes all blocks.</summary>
    /// <returns>How many rows there are.</returns>
    public long Write()
    {
        var others = new Task[Math.Max(0, Math.Min(Environment.ProcessorCount, BlockCount) - 1)];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = Task.Run(Work, CancellationToken.None);
        }

        Work();
        Task.WaitAll(others, CancellationToken.None);
        if (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }

        return _rows;
    }

    /// <summary>What each core does.</summary>
    private void Work()
    {
        try
        {
            while (Take(out var place) is { } block)
            {
                var end = Math.Min(seriesCount, (place + 1) * SeriesPerBlock);
                for (var series = place * SeriesPerBlock; series < end; series++)
                {
                    cancellation.ThrowIfCancellationRequested();
                    fill(series, block);
                }

                Pass(place, block);
            }
        }
        catch (Exception e)
        {
            // The first fault ends the others' work too, and is thrown when all have ended.
            lock (_turn)
            {
                _failure ??= e;
                Monitor.PulseAll(_turn);
            }
        }
    }

    /// <summary>The next block to make, once there is room for it; null where there is none.</summary>
    private AveragesBlock? Take(out int place)
    {
        lock (_turn)
        {
            while (_failure is null && _taken - _written >= _waiting.Length)
            {
                Monitor.Wait(_turn);
            }

            place = _taken;
            if (_failure is not null || place == BlockCount)
            {
                return null;
            }

            _taken++;
            return _idle.TryPop(out var block) ? block : new AveragesBlock();
        }
    }

    /// <summary>Writes a block if its turn has come, and those after it that wait.</summary>
    private void Pass(int place, AveragesBlock block)
    {
        lock (_turn)
        {
            _waiting[place % _waiting.Length] = block;
            while (_waiting[_written % _waiting.Length] is { } next)
            {
                output.Write(next.Written);
                _rows += next.Rows;
                _waiting[_written++ % _waiting.Length] = null;
                next.Clear();
                _idle.Push(next);
            }

            Monitor.PulseAll(_turn);
        }
    }
}
