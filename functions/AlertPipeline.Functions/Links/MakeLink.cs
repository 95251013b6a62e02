using AlertPipeline.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Links;

/// <summary>POST /api/v1/links: a person links two of child, case, signal, clue and location, for the on-call or trafficking role.</summary>
public sealed class MakeLink(LinkDesk desk)
{
    /// <summary>Links them, and shows the link from its first end.</summary>
    [Function(nameof(MakeLink))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/links")] HttpRequest request, CancellationToken cancellationToken) =>
        await desk.TakeAsync(request, LinkWishReader.Read, desk.MakeAsync, cancellationToken);
}
