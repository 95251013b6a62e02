using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Functions.Corrections;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using AlertPipeline.Telemetry;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>Looks at one case: runs what is due and sends again what should have been sent, or withheld where the case is closed or merged.</summary>
public sealed class CaseVisit(CaseStore cases, CaseWriter writer, CorrectionWork corrections, Outcomes outcomes, CaseMetrics metrics, DirectoryBook book, TimeProvider clock, ILogger<CaseVisit> logger)
{
    /// <summary>Visits a case; false when there was nothing to do.</summary>
    public async Task<bool> VisitAsync(string caseId, CancellationToken cancellationToken)
    {
        // What is due goes first: a correction that cannot be ended keeps nobody from being alerted.
        var wasDue = await DoDueAsync(caseId, cancellationToken);
        return await TryFinishAsync(caseId, cancellationToken) ? await DoDueAsync(caseId, cancellationToken) : wasDue;
    }

    private async Task<bool> DoDueAsync(string caseId, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        while (await cases.FindAsync(caseId, cancellationToken) is { Case.Status: not CaseStatus.Tentative } current)
        {
            var change = EscalationDecision.Decide(current.Case, book, now);
            if (change.Events.IsEmpty)
            {
                return await RepeatDispatchAsync(current.Case, now, cancellationToken);
            }

            if (await TryEscalateAsync(current, change, now, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> TryEscalateAsync(StoredCase current, CaseChange change, Instant now, CancellationToken cancellationToken)
    {
        using var span = Spans.Continue("RunSteps", current.Case.Reports[0].Trace);
        Spans.About(caseId: current.Case.Id);
        if (!await writer.TryWriteAsync(current, change, now, cancellationToken))
        {
            return false;
        }

        metrics.RunSteps(current.Case, now);
        CaseLog.Escalated(logger, current.Case.Id, change.Events.Count, change.Notifications.Count);
        await RepeatDispatchAsync(change.Case, now, cancellationToken);
        return true;
    }

    // A process died while it corrected something: what it began is ended.
    private async Task<bool> TryFinishAsync(string caseId, CancellationToken cancellationToken)
    {
        var finished = false;
        while (await cases.FindAsync(caseId, cancellationToken) is { Case.Unfinished: { } correction })
        {
            await corrections.FinishAsync(correction, cancellationToken);
            finished = true;
        }

        return finished;
    }

    private async Task<bool> RepeatDispatchAsync(Case current, Instant now, CancellationToken cancellationToken)
    {
        var messages = await cases.OpenNotificationsAsync(current.Id, cancellationToken);
        foreach (var silent in messages.OfType<StoredNotification>().Where(message => ReceiptDecision.WithoutReceipt(message.Notification, now) is not null))
        {
            await outcomes.RecordAsync(current.Id, silent.Notification.Id, message => ReceiptDecision.WithoutReceipt(message, now), cancellationToken);
        }

        var late = messages.OfType<StoredNotification>().Where(message => DeliveryDecision.NeedsDispatch(message.Notification, now));
        foreach (var some in late.GroupBy(message => NotificationQueue.For(current, message.Notification)))
        {
            await RepeatDispatchAsync(current, await writer.HasRoomAsync(some.Key, cancellationToken) ? some : [], now, cancellationToken);
        }

        return messages.Count > 0;
    }

    private async Task RepeatDispatchAsync(Case current, IEnumerable<StoredNotification> late, Instant now, CancellationToken cancellationToken)
    {
        foreach (var message in late)
        {
            var again = message.Notification with { DispatchedAt = now };
            if (await cases.TryUpdateAsync(current.Id, message, again, cancellationToken))
            {
                await writer.DispatchAsync(current, again, cancellationToken);
            }
        }
    }
}
