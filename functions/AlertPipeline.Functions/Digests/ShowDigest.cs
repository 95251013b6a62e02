using AlertPipeline.Digests;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Pages;
using AlertPipeline.Privacy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Digests;

/// <summary>GET /digests/{token}: a digest as a page, to print or to look at together, without an account.</summary>
public sealed class ShowDigest(DigestMaking making, IKeyedHasher hasher, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Shows it.</summary>
    [Function(nameof(ShowDigest))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "digests/{token}")] HttpRequest request, string token, CancellationToken cancellationToken) =>
        DigestLink.Read(token, hasher, clock.Now()) is { } link && DigestPlan.Of(link.Wish, book, clock.Now()) is DigestPlan.Ready ready
            ? PageAnswer.Of(StatusCodes.Status200OK, DigestPage.Of(await making.MakeAsync(ready, cancellationToken)))
            : PageAnswer.Of(StatusCodes.Status404NotFound, DigestPage.Invalid);
}
