using System.Net;
using System.Net.Sockets;

namespace Local;

/// <summary>Settles which port the app gets before it starts: links in alerts carry its address.</summary>
internal static class LoopbackPort
{
    /// <summary>The port itself, or a free one for 0.</summary>
    public static int Settle(int port, string option)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return ((IPEndPoint)probe.LocalEndpoint).Port;
        }
        catch (SocketException taken) when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw LocalRunException.PortTaken(port, option, taken);
        }
    }
}
