using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Cases;

/// <summary>GET /api/v1/cases: every case that is not closed, the most urgent first, for the on-call role.</summary>
public sealed class ListCases(Access access, CaseOverview overview)
{
    /// <summary>Lists cases.</summary>
    [Function(nameof(ListCases))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/cases")] HttpRequest request, CancellationToken cancellationToken) =>
        access.Desk(request) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : HttpAnswer.Json(StatusCodes.Status200OK, await overview.ListAsync(cancellationToken));
}
