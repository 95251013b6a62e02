using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Directory;

/// <summary>GET /api/v1/directory/silent-locations: the locations that nobody reports from, for the on-call or trafficking role.</summary>
public sealed class ListSilentLocations(Access access, SilentLocations silent)
{
    /// <summary>Lists them.</summary>
    [Function(nameof(ListSilentLocations))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/directory/silent-locations")] HttpRequest request, CancellationToken cancellationToken) =>
        access.NoticeDesk(request) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : HttpAnswer.Json(StatusCodes.Status200OK, new SilentLocationList([.. (await silent.ListAsync(cancellationToken)).Select(SilentLocationView.Of)]));
}
