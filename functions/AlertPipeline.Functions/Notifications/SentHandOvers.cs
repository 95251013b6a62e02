using AlertPipeline.Cases;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Notes on cases that they were handed over. A crash before that costs a line of the timeline: only an acceptance decides anything.</summary>
public sealed class SentHandOvers(CaseStore cases, CaseWriter writer, TimeProvider clock)
{
    /// <summary>Notes what a message that ended says about its case.</summary>
    public async Task RecordAsync(string caseId, Notification ended, CancellationToken cancellationToken)
    {
        if (ended is not { Purpose: NotificationPurpose.HandOver, State: NotificationState.Sent })
        {
            return;
        }

        while (await cases.FindAsync(caseId, cancellationToken) is { } current)
        {
            var now = clock.Now();
            var change = CaseHandOver.Decide(current.Case, ended, now);
            if (change.Events.IsEmpty || await writer.TryWriteAsync(current, change, now, cancellationToken))
            {
                return;
            }
        }
    }
}
