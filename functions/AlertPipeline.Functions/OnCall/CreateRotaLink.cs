using AlertPipeline.Directory;
using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.OnCall;
using AlertPipeline.Privacy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.OnCall;

/// <summary>POST /api/v1/rota-links: makes a link to the shifts of a team or a person as a calendar, for the on-call role.</summary>
public sealed class CreateRotaLink(Access access, IKeyedHasher hasher, LinkOptions links, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Makes a link.</summary>
    [Function(nameof(CreateRotaLink))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/rota-links")] HttpRequest request, CancellationToken cancellationToken) =>
        access.Desk(request) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : await WishBody.TakeAsync(request, body => RotaWishReader.Read(body, book), wish => Task.FromResult(Answer(RotaLink.Of(wish, clock.Now()))), cancellationToken);

    private HttpAnswer Answer(RotaLink link) =>
        HttpAnswer.Json(StatusCodes.Status201Created, new RotaLinkView(new Uri(links.BaseUrl, $"rota/{link.Sign(hasher)}"), link.ExpiresAt));
}
