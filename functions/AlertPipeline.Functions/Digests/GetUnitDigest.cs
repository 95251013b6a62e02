using AlertPipeline.Digests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Digests;

/// <summary>GET /api/v1/digests/{month}/units/{unit}: a month in the region of a police unit, for the on-call or trafficking role.</summary>
public sealed class GetUnitDigest(DigestDesk desk)
{
    /// <summary>Shows it.</summary>
    [Function(nameof(GetUnitDigest))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/digests/{month}/units/{unit}")] HttpRequest request,
        string month,
        string unit,
        CancellationToken cancellationToken) =>
        await desk.ShowAsync(request, month, read => new DigestWish(read, Partner: null, Code: null, unit), cancellationToken);
}
