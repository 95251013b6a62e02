using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using AlertPipeline.Testing.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Tests.Channels;

/// <summary>A web server that keeps what it receives, and holds it against the contract when a test takes it.</summary>
internal sealed class WebhookReceiver : IReceiver
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<WebhookAnswer> answers = new();
    private readonly Channel<WebhookRequest> requests = Channel.CreateUnbounded<WebhookRequest>();
    private readonly Func<WebhookRequest, Received> read;
    private readonly Action<WebhookRequest> check;
    private int attempts;

    private WebhookReceiver(Func<WebhookRequest, Received> read, Action<WebhookRequest> check)
    {
        (this.read, this.check) = (read, check);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(HandleAsync);
    }

    public int Port => new Uri(app.Urls.First()).Port;

    public int Attempts => attempts;

    /// <summary>Starts a receiver of our webhooks.</summary>
    public static Task<WebhookReceiver> StartAsync() => StartAsync(ReadWebhook, request => ContractWebhooks.Check(request.Headers, request.Body));

    /// <summary>Starts a receiver that reads requests in its own way.</summary>
    public static Task<WebhookReceiver> StartAsync(Func<WebhookRequest, Received> read) => StartAsync(read, _ => { });

    public void Plan(params Answer[] planned) => Plan([.. planned.Select(InHttp)]);

    public void Plan(params WebhookAnswer[] planned) => Array.ForEach(planned, answers.Enqueue);

    public async Task<Received> NextAsync() => read(await NextRequestAsync());

    public async Task<WebhookRequest> NextRequestAsync()
    {
        var request = await requests.Reader.ReadAsync();
        check(request);
        return request;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static async Task<WebhookReceiver> StartAsync(Func<WebhookRequest, Received> read, Action<WebhookRequest> check)
    {
        var receiver = new WebhookReceiver(read, check);
        await receiver.app.StartAsync();
        return receiver;
    }

    private static Received ReadWebhook(WebhookRequest request)
    {
        using var body = JsonDocument.Parse(request.Body);
        var data = body.RootElement.GetProperty("data");
        string? Text(string name) => data.GetProperty(name).GetString();
        return new(Text("id")!, Text("caseReference"), Text("subject")!, Text("text")!);
    }

    private static WebhookAnswer InHttp(Answer answer) => answer switch
    {
        Answer.Fail => new(500),
        Answer.Refuse => new(400),
        Answer.Hang => new(Status: null),
        _ => new(202),
    };

    private async Task HandleAsync(HttpContext context)
    {
        Interlocked.Increment(ref attempts);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var headers = context.Request.Headers.ToDictionary(
            header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        await requests.Writer.WriteAsync(new(context.Request.Path, headers, body.ToArray()));
        await AnswerAsync(context, answers.TryDequeue(out var planned) ? planned : InHttp(Answer.Accept));
    }

    private static async Task AnswerAsync(HttpContext context, WebhookAnswer answer)
    {
        if (answer.Status is not { } status)
        {
            var gone = new TaskCompletionSource();
            await using var registration = context.RequestAborted.Register(() => gone.TrySetResult());
            await gone.Task;
            return;
        }

        context.Response.StatusCode = status;
        Array.ForEach(answer.Headers, header => context.Response.Headers.Append(header.Name, header.Value));
        if (status != StatusCodes.Status204NoContent)
        {
            await context.Response.WriteAsync(answer.Body ?? $"no thanks to {context.Request.Path}");
        }
    }
}
