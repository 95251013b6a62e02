using AlertPipeline.Audits;
using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Audits;

/// <summary>GET /api/v1/audit: what an audit finds at this moment, for the on-call role and administrators. It mends nothing and tells nobody.</summary>
public sealed class GetAudit(Access access, AuditObserving observing, WatchOptions options, TimeProvider clock)
{
    /// <summary>Audits.</summary>
    [Function(nameof(GetAudit))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/audit")] HttpRequest request, CancellationToken cancellationToken) =>
        (access.Desk(request) ?? access.Administrator(request)) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : Answer(await observing.ObserveAsync(cancellationToken));

    // While storage is away what else was seen is no picture of how things are.
    private HttpAnswer Answer(IReadOnlyList<AuditObservation> observed) => observed.Any(seen => seen.Kind == AuditKind.StorageUnavailable)
        ? HttpAnswer.Of(Problem.Unavailable)
        : HttpAnswer.Json(StatusCodes.Status200OK, new AuditView(clock.Now(), AuditDecision.Of(observed, options.SilentAfter, clock.Now())));
}
