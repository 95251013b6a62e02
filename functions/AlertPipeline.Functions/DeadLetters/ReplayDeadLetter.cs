using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>POST /api/v1/dead-letters/{id}/replays: puts a dead letter back into its queue, for the on-call role.</summary>
public sealed class ReplayDeadLetter(Access access, DeadLetterReplay replay)
{
    /// <summary>Puts it back.</summary>
    [Function(nameof(ReplayDeadLetter))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/dead-letters/{id}/replays")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        if (access.Desk(request) is null)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        return await replay.ReplayAsync(id, cancellationToken) is { } letter
            ? HttpAnswer.Json(StatusCodes.Status202Accepted, DeadLetterView.Of(letter))
            : HttpAnswer.Of(Problem.NotFound);
    }
}
