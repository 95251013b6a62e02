using System.Net.Http.Headers;
using Bench.Hosting;

namespace Bench.Fuzz;

/// <summary>Sends requests to the intake: over kept connections where that can be, over a bare socket where a client would not do such a thing.</summary>
internal sealed class FuzzClient(Uri app, TimeProvider time) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly Uri address = new(app, "/api/v1/reports");

    public Task<FuzzAnswer> SendAsync(FuzzCase request, CancellationToken cancellationToken) => request.Delivery is Delivery.Whole or Delivery.Chunks
        ? SendWholeAsync(request, cancellationToken)
        : BareExchange.RunAsync(address, request, time, cancellationToken);

    public void Dispose() => http.Dispose();

    private async Task<FuzzAnswer> SendWholeAsync(FuzzCase request, CancellationToken cancellationToken)
    {
        using var message = Message(request);
        using var answer = await http.SendAsync(message, cancellationToken);
        return new FuzzAnswer((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    private HttpRequestMessage Message(FuzzCase request)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(request.Body) };
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", BenchDirectory.PartnerKey);
        message.Headers.TransferEncodingChunked = request.Delivery == Delivery.Chunks;
        Add(message.Headers, "Idempotency-Key", request.IdempotencyKey);
        Add(message.Content.Headers, "Content-Type", request.ContentType);
        Add(message.Content.Headers, "Content-Encoding", request.ContentEncoding);
        return message;
    }

    private static void Add(HttpHeaders headers, string name, string? value)
    {
        if (value is not null)
        {
            headers.TryAddWithoutValidation(name, value);
        }
    }
}
