using AlertPipeline.Digests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Digests;

/// <summary>GET /api/v1/digests/{month}/locations/{partnerId}/{code}: a month at a location, for the on-call or trafficking role.</summary>
public sealed class GetLocationDigest(DigestDesk desk)
{
    /// <summary>Shows it.</summary>
    [Function(nameof(GetLocationDigest))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/digests/{month}/locations/{partnerId}/{code}")] HttpRequest request,
        string month,
        string partnerId,
        string code,
        CancellationToken cancellationToken) =>
        await desk.ShowAsync(request, month, read => new DigestWish(read, partnerId, code, Unit: null), cancellationToken);
}
