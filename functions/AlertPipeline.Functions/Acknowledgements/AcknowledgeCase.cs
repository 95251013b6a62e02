using AlertPipeline.Functions.Forms;
using AlertPipeline.Functions.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Acknowledgements;

/// <summary>
/// /acknowledge/{token}: the page behind the link in an alert. GET and HEAD only look, because mail scanners follow links; POST takes the case,
/// or closes it where its reader has it and a report was taken back.
/// </summary>
public sealed class AcknowledgeCase(Acknowledging acknowledging)
{
    internal const string Action = "action";
    internal const string Close = "close";

    /// <summary>Shows the page, takes the case, or closes it.</summary>
    [Function(nameof(AcknowledgeCase))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "acknowledge/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var page = !HttpMethods.IsPost(request.Method) ? await acknowledging.LookAsync(token, cancellationToken)
            : await WantsToCloseAsync(request, cancellationToken) ? await acknowledging.CloseAsync(token, cancellationToken)
            : await acknowledging.TakeAsync(token, cancellationToken);
        return PageAnswer.Of(page.Status, AcknowledgementHtml.Render(page)).With("Referrer-Policy", "no-referrer");
    }

    private static async Task<bool> WantsToCloseAsync(HttpRequest request, CancellationToken cancellationToken) =>
        (await FormInput.ReadAsync(request, cancellationToken))?.Text(Action) == Close;
}
