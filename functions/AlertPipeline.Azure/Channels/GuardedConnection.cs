using System.Net;
using System.Net.Sockets;

namespace AlertPipeline.Channels;

/// <summary>
/// Connects to public addresses only. It looks at the very address that is connected to: a name that was harmless when it was written down,
/// or a moment ago, can lead elsewhere now.
/// </summary>
internal static class GuardedConnection
{
    /// <summary>Connects.</summary>
    /// <exception cref="ForbiddenAddressException">The host has none but forbidden addresses.</exception>
    public static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, LoopbackRule loopback, CancellationToken cancellationToken)
    {
        var addresses = Array.FindAll(await Dns.GetHostAddressesAsync(host.Host, cancellationToken), address => PublicAddress.MayBeReached(address, loopback));
        if (addresses.Length == 0)
        {
            throw new ForbiddenAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, host.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
