using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using MimeKit;

namespace AlertPipeline.Tests.Channels;

/// <summary>A mail server that follows a script and keeps what it receives.</summary>
internal sealed class SmtpReceiver : IReceiver
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<SmtpScript> scripts = new();
    private readonly Channel<MimeMessage> mails = Channel.CreateUnbounded<MimeMessage>();
    private readonly ConcurrentBag<Task> conversations = [];
    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource goodbye = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task listening;
    private int attempts;

    public SmtpReceiver()
    {
        listener.Start();
        listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public int Attempts => attempts;

    public void Plan(params Answer[] planned) => Plan([.. planned.Select(InSmtp)]);

    public void Plan(params SmtpScript[] planned) => Array.ForEach(planned, scripts.Enqueue);

    public async Task<Received> NextAsync()
    {
        using var mail = await NextMailAsync();
        var text = mail.TextBody!.ReplaceLineEndings("\n").TrimEnd('\n');
        return new(mail.MessageId!.Split('@')[0], mail.Headers["X-Case-Reference"], mail.Subject!, text);
    }

    public async Task<MimeMessage> NextMailAsync() => await mails.Reader.ReadAsync();

    /// <summary>Completes when a client has said QUIT.</summary>
    public Task GoodbyeAsync() => goodbye.Task;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Dispose();
        await Task.WhenAll([listening, .. conversations]).ContinueWith(_ => { }, TaskScheduler.Default);
        stopping.Dispose();
    }

    private static SmtpScript InSmtp(Answer answer) => answer switch
    {
        Answer.Fail => new() { Taken = "454 no thanks" },
        Answer.Refuse => new() { Taken = "554 no thanks" },
        Answer.Hang => new() { Taken = null },
        _ => new(),
    };

    private async Task ListenAsync()
    {
        while (true)
        {
            var connection = await listener.AcceptTcpClientAsync(stopping.Token);
            conversations.Add(TalkAsync(connection, scripts.TryDequeue(out var script) ? script : new()));
        }
    }

    private async Task TalkAsync(TcpClient connection, SmtpScript script)
    {
        using var client = connection;
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        Interlocked.Increment(ref attempts);
        var reply = await SayAsync(writer, script.Greeting);
        while (reply != SmtpScript.HangUp && await reader.ReadLineAsync(stopping.Token) is { } command)
        {
            reply = await SayAsync(writer, script.To(command));
            if (command == "QUIT")
            {
                goodbye.TrySetResult();
            }

            if (command == "DATA" && reply?[0] == '3')
            {
                await mails.Writer.WriteAsync(await ReadMailAsync(reader));
                reply = await SayAsync(writer, script.Taken);
            }
        }
    }

    private async Task<string?> SayAsync(StreamWriter writer, string? reply)
    {
        if (reply is not null and not SmtpScript.HangUp)
        {
            await writer.WriteLineAsync(reply.AsMemory(), stopping.Token);
        }

        return reply;
    }

    private async Task<MimeMessage> ReadMailAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(stopping.Token) is { } line && line != ".")
        {
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        return await MimeMessage.LoadAsync(stream, stopping.Token);
    }
}
