using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Partners;

/// <summary>GET /api/v1/partners: every partner and when its keys were last used, for the on-call role.</summary>
public sealed class ListPartners(Access access, PartnerOverview overview)
{
    /// <summary>Lists partners.</summary>
    [Function(nameof(ListPartners))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/partners")] HttpRequest request, CancellationToken cancellationToken) =>
        access.Desk(request) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : HttpAnswer.Json(StatusCodes.Status200OK, await overview.ListAsync(cancellationToken));
}
