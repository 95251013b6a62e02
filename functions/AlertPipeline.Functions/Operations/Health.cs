using AlertPipeline.Functions.Http;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Operations;

/// <summary>Says whether the process runs, and whether it can do its work.</summary>
public sealed class Health(HeartbeatStore heartbeats, TimeProvider clock)
{
    internal const string LiveName = "HealthLive";

    /// <summary>200 as long as the process answers.</summary>
    [Function(LiveName)]
    public IActionResult Live([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/health/live")] HttpRequest request) =>
        HttpAnswer.Json(StatusCodes.Status200OK, new HealthView("live", clock.Now()));

    /// <summary>200 when a row can be written to storage and read back; 503 otherwise.</summary>
    [Function("HealthReady")]
    public async Task<IActionResult> Ready(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/health/ready")] HttpRequest request, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        await heartbeats.RoundTripAsync("health", now, cancellationToken);
        return HttpAnswer.Json(StatusCodes.Status200OK, new HealthView("ready", now));
    }
}
