using System.Globalization;
using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Functions.Forms;
using AlertPipeline.Functions.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Acknowledgements;

/// <summary>
/// /acknowledge/{token}: the page behind the link in an alert. GET and HEAD only look, because mail scanners follow links; POST takes the case,
/// or, where its reader has it, says that they still work on it, gives it back, hands it over to the police, or closes it: as found, or as reported in error when a report was taken back.
/// </summary>
public sealed class AcknowledgeCase(Acknowledging acknowledging)
{
    internal const string Action = "action";
    internal const string Close = "close";
    internal const string Found = "found";
    internal const string Version = "version";
    internal const string StillWorking = "still-working";
    internal const string GiveBack = "give-back";
    internal const string HandOver = "hand-over";

    /// <summary>Shows the page, or does what its reader decides.</summary>
    [Function(nameof(AcknowledgeCase))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "acknowledge/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var page = HttpMethods.IsPost(request.Method)
            ? await ActAsync(token, await FormInput.ReadAsync(request, cancellationToken) ?? FormInput.Empty, cancellationToken)
            : await acknowledging.LookAsync(token, cancellationToken);
        return PageAnswer.Of(page.Status, AcknowledgementHtml.Render(page)).With("Referrer-Policy", "no-referrer");
    }

    private Task<AcknowledgementPage> ActAsync(string token, FormInput input, CancellationToken cancellationToken) => input.Text(Action) switch
    {
        Close => acknowledging.CloseAsync(token, ClosingReason.ReportedInError, Confirmed.Nothing, VersionOf(input), cancellationToken),
        Found => acknowledging.CloseAsync(token, ClosingReason.Found, FoundForm.Read(input), VersionOf(input), cancellationToken),
        StillWorking => acknowledging.AnswerAsync(token, cancellationToken),
        GiveBack => acknowledging.GiveBackAsync(token, cancellationToken),
        HandOver => acknowledging.HandOverAsync(token, cancellationToken),
        _ => acknowledging.TakeAsync(token, cancellationToken),
    };

    private static int VersionOf(FormInput input) => int.TryParse(input.Text(Version), CultureInfo.InvariantCulture, out var version) ? version : 0;
}
