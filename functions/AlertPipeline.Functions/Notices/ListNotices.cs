using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notices;

/// <summary>GET /api/v1/notices: notices of clusters, for the on-call or trafficking role.</summary>
public sealed class ListNotices(Access access, NoticeOverview overview)
{
    /// <summary>Lists them.</summary>
    [Function(nameof(ListNotices))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/notices")] HttpRequest request, CancellationToken cancellationToken) =>
        access.NoticeDesk(request) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : HttpAnswer.Json(StatusCodes.Status200OK, await overview.ListAsync(cancellationToken));
}
