using System.Net;
using System.Net.Sockets;

namespace Bench.Hosting;

/// <summary>A free port on loopback that the system gives to nobody else while it is held. A server can listen on it, stop, and listen again.</summary>
internal sealed class HeldPort : IDisposable
{
    // Bound and not listening: whoever names the port can listen beside it, and whoever asks for a free one gets another.
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public HeldPort()
    {
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, optionValue: true);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
    }

    public int Number => ((IPEndPoint)socket.LocalEndPoint!).Port;

    public void Dispose() => socket.Dispose();
}
