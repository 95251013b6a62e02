using System.Text.Json;
using AlertPipeline.Callbacks;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using AlertPipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Callbacks;

/// <summary>Claims a callback, sends what the report is now, and takes the mark away. A crash in between repeats the send under the same id.</summary>
public sealed class CallbackDelivery(
    CallbackStore callbacks, ReportStore reports, ReportViewing viewing, ICallbackSender sender, DirectoryBook book, TimeProvider clock, ILogger<CallbackDelivery> logger)
{
    /// <summary>Delivers, or finds that there is nothing to do. What fails at the partner is tried again by the sweep, so it is no fault here.</summary>
    public async Task DeliverAsync(string reportId, CancellationToken cancellationToken)
    {
        if (await callbacks.FindAsync(reportId, cancellationToken) is { } stored)
        {
            var report = await reports.FindAsync(reportId, cancellationToken);
            var step = CallbackDecision.Decide(stored.Callback, clock.Now(), await IsSilencedAsync(report, cancellationToken));
            await CarryOutAsync(stored, step, report, cancellationToken);
        }
    }

    private async Task<bool> IsSilencedAsync(StoredReport? report, CancellationToken cancellationToken) =>
        report is not null && await viewing.FindCaseAsync(report, cancellationToken) is { IsSilenced: true };

    private async Task CarryOutAsync(StoredCallback stored, CallbackStep step, StoredReport? report, CancellationToken cancellationToken)
    {
        switch (step)
        {
            case CallbackStep.Send send:
                await ClaimAsync(stored, send.Claimed, report, cancellationToken);
                break;
            case CallbackStep.Postpone later:
                await callbacks.TryUpdateAsync(stored, later.Callback, cancellationToken);
                break;
            case CallbackStep.GiveUp givenUp:
                CallbackLog.GivenUp(logger, stored.Callback.ReportId, stored.Callback.Attempts, givenUp.Reason);
                await callbacks.RemoveAsync(stored, cancellationToken);
                break;
            case CallbackStep.Withhold:
                CallbackLog.Withheld(logger, stored.Callback.ReportId);
                await callbacks.RemoveAsync(stored, cancellationToken);
                break;
            case CallbackStep.Done:
                await callbacks.RemoveAsync(stored, cancellationToken);
                break;
        }
    }

    // What is sent was read before the claim: whatever changes later has a mark of its own, and would be told twice under one id.
    // The outcome is not cancelled by a host that stops: one that is not recorded is a send that is repeated.
    private async Task ClaimAsync(StoredCallback stored, Callback claimed, StoredReport? report, CancellationToken cancellationToken)
    {
        var send = await PrepareAsync(report, cancellationToken);
        if (await callbacks.TryUpdateAsync(stored, claimed, cancellationToken) is { } held)
        {
            var outcome = await send();
            CallbackLog.Attempted(logger, claimed.ReportId, claimed.Attempts, outcome.GetType().Name);
            Spans.About(claimed.ReportId, outcome: outcome.GetType().Name);
            await CarryOutAsync(held, CallbackDecision.After(claimed, outcome, clock.Now()), report, CancellationToken.None);
        }
    }

    private async Task<Func<Task<SendOutcome>>> PrepareAsync(StoredReport? report, CancellationToken cancellationToken)
    {
        if (report is null || book.Partner(report.PartnerId) is not { Webhook: { } webhook } partner)
        {
            return () => Task.FromResult<SendOutcome>(new SendOutcome.GivenUp(FailureReason.NotConfigured));
        }

        var changed = JsonSerializer.SerializeToUtf8Bytes(ReportChanged.Of(report.ChangedAt, await viewing.ShowAsync(partner, report, cancellationToken)), DomainJson.Options);
        return () => sender.SendAsync(webhook, DerivedId.Callback(report.Id, report.ChangedAt), changed, cancellationToken);
    }
}
