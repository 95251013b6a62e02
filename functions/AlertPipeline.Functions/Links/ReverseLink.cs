using AlertPipeline.Notices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Links;

/// <summary>POST /api/v1/links/{linkId}/reversals: a person takes a link back, for the on-call or trafficking role.</summary>
public sealed class ReverseLink(LinkDesk desk)
{
    /// <summary>Takes it back, and shows the link from its first end. The trace stays, and it can be made again.</summary>
    [Function(nameof(ReverseLink))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/links/{linkId}/reversals")] HttpRequest request, string linkId, CancellationToken cancellationToken) =>
        await desk.TakeAsync(request, NoticeWishReader.Plain, (wish, by, token) => desk.ReverseAsync(linkId, wish, by, token), cancellationToken);
}
