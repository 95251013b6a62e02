using AlertPipeline.Functions.Http;
using AlertPipeline.Notifications;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notifications;

/// <summary>POST /api/v1/cases/{caseReference}/notifications/{notificationId}/replays: sends a message again that did not reach its reader, for the on-call role.</summary>
public sealed class ReplayNotification(Access access, NotificationReplay replay)
{
    /// <summary>Has it sent again.</summary>
    [Function(nameof(ReplayNotification))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/cases/{caseReference}/notifications/{notificationId}/replays")] HttpRequest request,
        string caseReference,
        string notificationId,
        CancellationToken cancellationToken)
    {
        if (access.Desk(request) is not { } desk)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        return await replay.ReplayAsync(caseReference.ToUpperInvariant(), notificationId, desk.Id, cancellationToken) switch
        {
            ReplayOutcome.Again { Message: var again } => HttpAnswer.Json(StatusCodes.Status202Accepted, new ReplayedMessageView(again.Id, again.State.ToWord())),
            ReplayOutcome.NotFailed => HttpAnswer.Of(Problem.MessageNotFailed),
            ReplayOutcome.Overtaken => HttpAnswer.Of(Problem.MessageOvertaken),
            _ => HttpAnswer.Of(Problem.NotFound),
        };
    }
}
