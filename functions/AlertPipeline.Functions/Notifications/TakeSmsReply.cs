using AlertPipeline.Channels.Sms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notifications;

/// <summary>
/// /replies/sms/{gateway}: where a gateway passes on what people text back. It proves who it is as it does for a receipt. Whether the answer changed anything
/// is told to the person and not to the gateway, which is thanked with a document that asks it for nothing.
/// </summary>
public sealed class TakeSmsReply(SmsReplies replies, SmsReplying replying)
{
    private const string Nothing = "<Response/>";

    /// <summary>Takes an answer.</summary>
    [Function(nameof(TakeSmsReply))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "replies/sms/{gateway}")] HttpRequest request, string gateway, CancellationToken cancellationToken)
    {
        if (replies.Read(gateway, await SmsRequest.ReadAsync(request, cancellationToken)) is not { } reply)
        {
            return new StatusCodeResult(StatusCodes.Status403Forbidden);
        }

        await replying.TakeAsync(reply, cancellationToken);
        return new ContentResult { StatusCode = StatusCodes.Status200OK, ContentType = "text/xml", Content = Nothing };
    }
}
