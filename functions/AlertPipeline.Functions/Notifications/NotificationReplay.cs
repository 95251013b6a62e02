using AlertPipeline.Functions.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Has messages that did not reach their readers sent again.</summary>
public sealed class NotificationReplay(CaseStore cases, CaseWriter writer, TimeProvider clock, ILogger<NotificationReplay> logger)
{
    /// <summary>Has one sent again, unless that is pointless; null when there is no such message.</summary>
    /// <param name="caseId">The case that the message belongs to.</param>
    /// <param name="notificationId">The message.</param>
    /// <param name="deskId">The desk that wishes it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ReplayOutcome?> ReplayAsync(string caseId, string notificationId, string deskId, CancellationToken cancellationToken)
    {
        while (await cases.FindAsync(caseId, cancellationToken) is { Case: var current } && await cases.FindNotificationAsync(caseId, notificationId, cancellationToken) is { } stored)
        {
            var outcome = ReplayDecision.Decide(current, stored.Notification, clock.Now());
            if (outcome is not ReplayOutcome.Again { Message: var again })
            {
                return outcome;
            }

            if (await cases.TryUpdateAsync(caseId, stored, again, cancellationToken))
            {
                NotificationLog.Replayed(logger, caseId, notificationId, deskId);
                await writer.DispatchAsync(current, again, cancellationToken);
                return outcome;
            }
        }

        return null;
    }
}
