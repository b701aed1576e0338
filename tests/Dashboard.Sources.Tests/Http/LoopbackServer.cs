using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dashboard.Sources.Tests.Http;

/// <summary>A real server on loopback that says what it was told to say, and nothing to questions it doesn't know.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly List<(string Path, string[] Query, Queue<Reply> Replies)> _known = [];
    private readonly Task _serving;

    public LoopbackServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address => new(Invariant($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/"));

    /// <summary>The heads of the requests, in order, as they came.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    /// <summary>Replies in turn to a path whose query has all these parts, in any order, and none after a <c>!</c>; the last reply is given again and again.</summary>
    public LoopbackServer On(string path, string query, params Reply[] replies)
    {
        lock (_known)
        {
            _known.Insert(0, (path, query.Split('&', StringSplitOptions.RemoveEmptyEntries), new Queue<Reply>(replies)));
        }

        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        var answering = new List<Task>();
        try
        {
            while (true)
            {
                answering.Add(AnswerAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(answering);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                var head = new StringBuilder();
                while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 } line)
                {
                    head.Append(line).Append('\n');
                }

                _asked.Enqueue(head.ToString());
                await SendAsync(stream, ReplyTo(head.ToString()));
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // Whoever asked has gone away, which is what some tests are about.
            }
        }
    }

    private async Task SendAsync(NetworkStream stream, Reply reply)
    {
        if (reply.IsSilent)
        {
            await Task.Delay(Timeout.Infinite, _stop.Token);
        }

        await stream.WriteAsync(reply.Head(), _stop.Token);
        do
        {
            await stream.WriteAsync(reply.Body.AsMemory(0, reply.Body.Length - reply.CutBytes), _stop.Token);
        }
        while (reply.IsEndless);
    }

    private Reply ReplyTo(string head)
    {
        var target = Uri.UnescapeDataString(head.Split(' ')[1].Replace('+', ' ')).Split('?', 2);
        var query = target.Length > 1 ? target[1].Split('&') : [];
        lock (_known)
        {
            foreach (var (path, parts, replies) in _known)
            {
                if (path == target[0] && parts.All(part => part[0] == '!' ? !query.Contains(part[1..]) : query.Contains(part)))
                {
                    return replies.Count > 1 ? replies.Dequeue() : replies.Peek();
                }
            }
        }

        return new Reply(501, Encoding.UTF8.GetBytes("this server knows nothing of " + string.Join('?', target)));
    }
}
