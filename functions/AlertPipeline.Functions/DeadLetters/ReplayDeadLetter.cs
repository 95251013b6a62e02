using AlertPipeline.Functions.Http;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>POST /api/v1/dead-letters/{id}/replays: puts a dead letter back into its queue, for administrators.</summary>
public sealed class ReplayDeadLetter(Access access, DeadLetterReplay replay, DeadLetterStore letters)
{
    /// <summary>Puts it back and shows it.</summary>
    [Function(nameof(ReplayDeadLetter))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/dead-letters/{id}/replays")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        if (access.Administrator(request) is null)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        var status = await replay.TryReplayAsync(id, cancellationToken) ? StatusCodes.Status202Accepted : StatusCodes.Status200OK;
        return await letters.FindAsync(id, cancellationToken) is { Letter: var letter }
            ? HttpAnswer.Json(status, DeadLetterView.Of(letter))
            : HttpAnswer.Of(Problem.NotFound);
    }
}
