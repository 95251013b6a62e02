using System.Collections.Concurrent;
using System.Text.Json;
using Local;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Azurite.Run;

/// <summary>Answers reports as a test says, by their partner reference, and notes what came in.</summary>
internal sealed class StubApp : IAsyncDisposable
{
    private readonly WebApplication _web = LoopbackServer.Create(0);
    private readonly ConcurrentQueue<string> _references = new();

    private StubApp(Func<string, int, IResult> answer) => _web.MapPost("/api/v1/reports", (JsonElement body) =>
    {
        var reference = body.GetProperty("partnerReference").GetString()!;
        _references.Enqueue(reference);
        return answer(reference, _references.Count(other => other == reference));
    });

    public Uri Address => new(_web.Urls.First());

    public IReadOnlyCollection<string> References => _references;

    /// <param name="answer">Gets the partner reference and how often it came, this time included.</param>
    public static async Task<StubApp> StartAsync(Func<string, int, IResult> answer)
    {
        var stub = new StubApp(answer);
        await stub._web.StartAsync();
        return stub;
    }

    public static IResult Accept(string reportId, DateTimeOffset receivedAt) =>
        Results.Json(new { reportId, status = "received", receivedAt }, statusCode: StatusCodes.Status202Accepted);

    public ValueTask DisposeAsync() => _web.DisposeAsync();
}
