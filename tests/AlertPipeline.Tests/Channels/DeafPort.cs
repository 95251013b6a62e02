using System.Net;
using System.Net.Sockets;

namespace AlertPipeline.Tests.Channels;

/// <summary>A port that is taken and that nobody listens on, so that a connection to it is refused for certain.</summary>
internal sealed class DeafPort : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public DeafPort() => socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public int Number => ((IPEndPoint)socket.LocalEndPoint!).Port;

    public void Dispose() => socket.Dispose();
}
