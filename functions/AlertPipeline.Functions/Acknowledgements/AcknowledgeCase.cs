using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Acknowledgements;

/// <summary>
/// /acknowledge/{token}: the page behind the link in an alert. GET and HEAD only look, because mail scanners follow links; POST takes the case.
/// </summary>
public sealed class AcknowledgeCase(Acknowledging acknowledging)
{
    /// <summary>Shows the page, or takes the case.</summary>
    [Function(nameof(AcknowledgeCase))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "acknowledge/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var page = HttpMethods.IsPost(request.Method)
            ? await acknowledging.TakeAsync(token, cancellationToken)
            : await acknowledging.LookAsync(token, cancellationToken);
        return new HttpAnswer(page.Status, "text/html", AcknowledgementHtml.Render(page)).With("Content-Security-Policy", AcknowledgementHtml.Policy);
    }
}
