using AlertPipeline.DeadLetters;
using AlertPipeline.Functions.Http;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>POST /api/v1/dead-letters/replays: puts dead letters back into their queues, by a filter or all of them, for administrators.</summary>
public sealed class ReplayDeadLetters(Access access, DeadLetterReplays replays, TimeProvider clock)
{
    /// <summary>Puts them back, as many as one request may.</summary>
    [Function(nameof(ReplayDeadLetters))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/dead-letters/replays")] HttpRequest request, CancellationToken cancellationToken) =>
        access.Administrator(request) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : await WishBody.TakeAsync(
                request,
                body => DeadLetterFilterReader.Read(body, StorageNames.Queues, clock.Now()),
                async filter => HttpAnswer.Json(StatusCodes.Status202Accepted, await replays.ReplayAsync(filter, cancellationToken)),
                cancellationToken);
}
