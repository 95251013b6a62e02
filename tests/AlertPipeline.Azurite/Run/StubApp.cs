using System.Collections.Concurrent;
using System.Text.Json;
using Local;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Azurite.Run;

/// <summary>Answers reports as a test says, by their partner reference, and notes what came in.</summary>
internal sealed class StubApp : IAsyncDisposable
{
    private readonly WebApplication web = LoopbackServer.Create(0);
    private readonly ConcurrentQueue<string> references = new();

    private StubApp(Func<string, int, IResult> answer)
    {
        web.MapPost("/api/v1/reports", (JsonElement body) => Answer(body.GetProperty("partnerReference").GetString()!, answer));
        web.MapPost("/api/v1/reports/{reportId}/withdrawals", (string reportId) => Answer(reportId, answer));
    }

    public Uri Address => new(web.Urls.First());

    public IReadOnlyCollection<string> References => references;

    /// <param name="answer">Gets the partner reference, or the id of a report that is withdrawn, and how often it came, this time included.</param>
    public static async Task<StubApp> StartAsync(Func<string, int, IResult> answer)
    {
        var stub = new StubApp(answer);
        await stub.web.StartAsync();
        return stub;
    }

    public static IResult Accept(string reportId, DateTimeOffset receivedAt) =>
        Results.Json(new { reportId, status = "received", receivedAt, missing = Array.Empty<string>(), callEmergency = false }, statusCode: StatusCodes.Status202Accepted);

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private IResult Answer(string reference, Func<string, int, IResult> answer)
    {
        references.Enqueue(reference);
        return answer(reference, references.Count(other => other == reference));
    }
}
