namespace Dashboard.Answers.Exports;

/// <summary>Makes blocks of rows on all cores and writes them in their order.</summary>
/// <remarks>
/// A core that is done with a block waits for its turn and writes it, while the others make the next: no more blocks are in
/// memory than there are cores. What is written doesn't depend on how many there are.
/// </remarks>
internal static class OrderedBlocks
{
    /// <summary>Makes and writes the blocks.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="fill">Makes one, given its place and an empty block; says how many rows it has. Called by several threads.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellation">Stops before the next block.</param>
    /// <returns>How many rows there are in all.</returns>
    public static long Write(int count, Func<int, AveragesBlock, long> fill, Stream output, CancellationToken cancellation)
    {
        var work = new Work(count, fill, output, cancellation);
        var others = new Task[Math.Min(Environment.ProcessorCount, count) - 1];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = Task.Run(work.Do, CancellationToken.None);
        }

        work.Do();
        Task.WaitAll(others, CancellationToken.None);
        return work.Rows;
    }

    private sealed class Work(int count, Func<int, AveragesBlock, long> fill, Stream output, CancellationToken cancellation)
    {
        private int _taken;
        private int _written;
        private bool _failed;

        public long Rows { get; private set; }

        public void Do()
        {
            var block = new AveragesBlock();
            for (var place = Interlocked.Increment(ref _taken) - 1; place < count && !Volatile.Read(ref _failed); place = Interlocked.Increment(ref _taken) - 1)
            {
                try
                {
                    cancellation.ThrowIfCancellationRequested();
                    block.Clear();
                    var rows = fill(place, block);
                    if (!WaitForTurn(place))
                    {
                        return;
                    }

                    output.Write(block.Written);
                    Rows += rows;
                    Volatile.Write(ref _written, place + 1);
                }
                catch
                {
                    Volatile.Write(ref _failed, true);
                    throw;
                }
            }
        }

        /// <summary>Waits until all blocks before one are written; the one before it is being made or written, so it isn't long.</summary>
        /// <returns>Whether they were; not where one of them failed.</returns>
        private bool WaitForTurn(int place)
        {
            var wait = default(SpinWait);
            while (Volatile.Read(ref _written) != place)
            {
                if (Volatile.Read(ref _failed))
                {
                    return false;
                }

                wait.SpinOnce();
            }

            return true;
        }
    }
}
