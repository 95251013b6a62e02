using AlertPipeline.Channels.Sms;
using AlertPipeline.Notifications;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Records receipts of text messages.</summary>
public sealed class SmsReceiptRecord(Outcomes outcomes, TimeProvider clock, ILogger<SmsReceiptRecord> logger)
{
    /// <summary>Records one.</summary>
    public Task RecordAsync(SmsReceipt receipt, CancellationToken cancellationToken) => outcomes.RecordAsync(
        receipt.About.CaseId,
        receipt.About.NotificationId,
        message =>
        {
            var after = ReceiptDecision.After(message, receipt.Says, clock.Now());
            NotificationLog.ReceiptTaken(logger, receipt.About.CaseId, message.Id, (after ?? message).State.ToString(), (after ?? message).Failure?.ToString() ?? "none");
            return after;
        },
        cancellationToken);
}
