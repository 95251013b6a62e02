using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Bench.Hosting;

namespace Bench.Fuzz;

/// <summary>One request on a connection of its own, written by hand, so that it may break off or never end.</summary>
internal static class BareExchange
{
    // Without a pause an endless sender would keep a thread and a processor to itself.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    public static async Task<FuzzAnswer> RunAsync(Uri address, FuzzCase request, TimeProvider time, CancellationToken cancellationToken)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, address.Port, cancellationToken);
        await using var stream = new NetworkStream(socket);
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var sending = SendAsync(socket, stream, Head(address, request), request, time, answered.Token);
        var answer = await ReadAsync(stream, cancellationToken);
        await answered.CancelAsync();
        await sending;
        return answer.Read();
    }

    private static async Task SendAsync(Socket socket, NetworkStream stream, byte[] head, FuzzCase request, TimeProvider time, CancellationToken answered)
    {
        try
        {
            await stream.WriteAsync(head, answered);
            await stream.WriteAsync(Part(request), answered);
            while (request.Delivery == Delivery.EndlessChunks)
            {
                await Task.Delay(Pause, time, answered);
                await stream.WriteAsync(Part(request), answered);
            }

            socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception ended) when (ended is IOException or SocketException or OperationCanceledException)
        {
            // The other side has answered and hung up, which is its right.
        }
    }

    private static byte[] Head(Uri address, FuzzCase request) => Encoding.ASCII.GetBytes(string.Join("\r\n",
        $"POST {address.AbsolutePath} HTTP/1.1",
        $"Host: {address.Authority}",
        "Connection: close",
        $"Authorization: Bearer {BenchDirectory.PartnerKey}",
        $"Content-Type: {request.ContentType}",
        request.Delivery == Delivery.BrokenOff ? string.Create(CultureInfo.InvariantCulture, $"Content-Length: {request.Body.Length}") : "Transfer-Encoding: chunked",
        "",
        ""));

    private static byte[] Part(FuzzCase request) => request.Delivery switch
    {
        Delivery.BrokenOff => request.Body[..(request.Body.Length / 2)],
        Delivery.BrokenChunks => Chunk(request.Body)[..(request.Body.Length / 2)],
        _ => Chunk(request.Body),
    };

    private static byte[] Chunk(byte[] body) => [.. Encoding.ASCII.GetBytes($"{body.Length:x}\r\n"), .. body, (byte)'\r', (byte)'\n'];

    private static async Task<BareAnswer> ReadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var answer = new BareAnswer();
        var buffer = new byte[4096];
        try
        {
            while (!answer.IsComplete && await stream.ReadAsync(buffer, cancellationToken) is > 0 and var length)
            {
                answer.Add(buffer.AsSpan(0, length));
            }
        }
        catch (IOException)
        {
            // A connection that is reset after the answer still gave the answer.
        }

        return answer;
    }
}
