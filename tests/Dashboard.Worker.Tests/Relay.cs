using System.Net;
using System.Net.Sockets;

namespace Dashboard.Worker.Tests;

/// <summary>Stands between a program and a server on loopback, and can cut the way between them.</summary>
internal sealed class Relay : IDisposable
{
    private readonly int _to;
    private readonly List<TcpClient> _open = [];
    private TcpListener? _listener;

    public Relay(int to)
    {
        _to = to;
        Open();
        Port = ((IPEndPoint)_listener!.LocalEndpoint).Port;
    }

    public int Port { get; }

    /// <summary>Lets connections through.</summary>
    public void Open()
    {
        var listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        _listener = listener;
        _ = AcceptAsync(listener);
    }

    /// <summary>Refuses connections and breaks those that there are.</summary>
    public void Cut()
    {
        _listener!.Stop();
        lock (_open)
        {
            _open.ForEach(client => client.Dispose());
            _open.Clear();
        }
    }

    public void Dispose() => Cut();

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var (near, far) = (await listener.AcceptTcpClientAsync(), new TcpClient());
                await far.ConnectAsync(IPAddress.Loopback, _to);
                lock (_open)
                {
                    _open.AddRange([near, far]);
                }

                _ = PassAsync(near, far);
                _ = PassAsync(far, near);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Cut.
        }
    }

    private static async Task PassAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }

        to.Dispose();
    }
}
