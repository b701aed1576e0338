using Dashboard.Web.Asking;

namespace Dashboard.Web.Serving;

/// <summary>Lets as much be worked on at once as there are cores, and nothing for longer than an answer may take; the rest waits its turn.</summary>
internal sealed class Turns : IDisposable
{
    private readonly SemaphoreSlim _cores = new(Environment.ProcessorCount);

    /// <summary>Does some work when its turn has come.</summary>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="TimeoutException">It took longer than an answer may, the waiting included.</exception>
    public async Task<T> DoAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(Limits.AnswerTime);
        try
        {
            await _cores.WaitAsync(time.Token);
            try
            {
                return await Task.Run(() => work(time.Token), time.Token);
            }
            finally
            {
                _cores.Release();
            }
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException("The answer takes longer than is allowed.", e);
        }
    }

    public void Dispose() => _cores.Dispose();
}
