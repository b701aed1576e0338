using System.Collections.Concurrent;
using Dashboard.Charts.Rendering;

namespace Dashboard.Charts.Tests.Rendering;

public sealed class SparesTests
{
    [Fact]
    public void Take_AfterReturn_GivesTheSameOnce()
    {
        Spares<object> spares = new();
        object first = spares.Take();
        spares.Return(first);
        Assert.Same(first, spares.Take());
        Assert.NotSame(first, spares.Take());
    }

    [Fact]
    public void Return_OfMoreThanThereAreCores_KeepsOneACore()
    {
        Spares<object> spares = new();
        object[] many = [.. Enumerable.Range(0, Environment.ProcessorCount + 3).Select(_ => spares.Take())];
        foreach (object one in many)
        {
            spares.Return(one);
        }

        object[] again = [.. many.Select(_ => spares.Take())];
        Assert.Equal(Environment.ProcessorCount, again.Count(many.Contains));
    }

    [Fact]
    public void Take_ByManyThreads_NeverGivesOneToTwo()
    {
        Spares<object> spares = new();
        ConcurrentDictionary<object, bool> inUse = new();
        int shared = 0;
        Parallel.For(0, 20_000, _ =>
        {
            object one = spares.Take();
            if (!inUse.TryAdd(one, true))
            {
                Interlocked.Increment(ref shared);
            }

            inUse.TryRemove(one, out bool _);
            spares.Return(one);
        });
        Assert.Equal(0, shared);
    }
}
