using AlertPipeline.Channels.Sms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notifications;

/// <summary>
/// /receipts/sms/{gateway}: where a gateway says what became of a text message. The gateway sets the shape and proves who it is by its own signature or secret,
/// so this is no part of the contract. A receipt about a message that is not there any more is thanked for as well, or it would come again for days.
/// </summary>
public sealed class TakeSmsReceipt(SmsReceipts receipts, SmsReceiptRecord record)
{
    /// <summary>Takes a receipt.</summary>
    [Function(nameof(TakeSmsReceipt))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "receipts/sms/{gateway}")] HttpRequest request, string gateway, CancellationToken cancellationToken)
    {
        if (receipts.Read(gateway, await SmsRequest.ReadAsync(request, cancellationToken)) is not { } receipt)
        {
            return new StatusCodeResult(StatusCodes.Status403Forbidden);
        }

        await record.RecordAsync(receipt, cancellationToken);
        return new StatusCodeResult(StatusCodes.Status204NoContent);
    }
}
