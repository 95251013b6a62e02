using AlertPipeline.Digests;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Privacy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Digests;

/// <summary>POST /api/v1/digest-links: makes a link to a digest as a page, for the on-call or trafficking role.</summary>
public sealed class CreateDigestLink(Access access, IKeyedHasher hasher, LinkOptions links, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Makes a link.</summary>
    [Function(nameof(CreateDigestLink))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/digest-links")] HttpRequest request, CancellationToken cancellationToken) =>
        access.NoticeDesk(request) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : await WishBody.TakeAsync(request, DigestWishReader.Read, wish => Task.FromResult(Create(wish)), cancellationToken);

    private HttpAnswer Create(DigestWish wish) => DigestPlan.Of(wish, book, clock.Now()) is DigestPlan.Refused refused
        ? HttpAnswer.Of(DigestProblem.Of(refused.Why))
        : Answer(DigestLink.Of(wish, clock.Now()));

    private HttpAnswer Answer(DigestLink link) =>
        HttpAnswer.Json(StatusCodes.Status201Created, new DigestLinkView(new Uri(links.BaseUrl, $"digests/{link.Sign(hasher)}"), link.ExpiresAt));
}
