using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Reviews;

/// <summary>GET /api/v1/reviews: the pairs of cases that a person has to compare, and cases that contradict themselves, for the on-call role.</summary>
public sealed class ListReviews(Access access, ReviewOverview overview)
{
    /// <summary>Lists them.</summary>
    [Function(nameof(ListReviews))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/reviews")] HttpRequest request, CancellationToken cancellationToken) =>
        access.Desk(request) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : HttpAnswer.Json(StatusCodes.Status200OK, await overview.ListAsync(cancellationToken));
}
