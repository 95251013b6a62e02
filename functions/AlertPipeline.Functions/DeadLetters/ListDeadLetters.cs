using AlertPipeline.Functions.Http;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>GET /api/v1/dead-letters: what could not be processed, for the on-call role and administrators.</summary>
public sealed class ListDeadLetters(Access access, DeadLetterStore letters)
{
    /// <summary>Lists them.</summary>
    [Function(nameof(ListDeadLetters))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/dead-letters")] HttpRequest request, CancellationToken cancellationToken) =>
        (access.Desk(request) ?? access.Administrator(request)) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : HttpAnswer.Json(StatusCodes.Status200OK, Show(await letters.AllAsync(cancellationToken)));

    private static DeadLetterList Show(FoundDeadLetters found) =>
        new([.. found.Letters.Select(DeadLetterView.Of)], found.Unreadable.Count == 0 ? null : found.Unreadable);
}
