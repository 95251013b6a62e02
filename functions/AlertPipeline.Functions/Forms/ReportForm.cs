using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Forms;

/// <summary>/report: the form for staff. GET shows it, POST takes it in.</summary>
public sealed class ReportForm(FormDesk desk, Access access)
{
    /// <summary>Shows the form, or takes it in and leads to its receipt.</summary>
    [Function(nameof(ReportForm))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "report")] HttpRequest request, CancellationToken cancellationToken)
    {
        var address = FormAddress.Of(request);
        if (!HttpMethods.IsPost(request.Method))
        {
            return Show(desk.Open(address));
        }

        return FormPost.Refusal(request) is { } refused
            ? ProblemPage.Answer(refused, address.Language)
            : await TakeAsync(request, address, cancellationToken);
    }

    private async Task<HttpAnswer> TakeAsync(HttpRequest request, FormAddress address, CancellationToken cancellationToken)
    {
        if (await FormInput.ReadAsync(request, cancellationToken) is not { } input)
        {
            return ProblemPage.Answer(StatusCodes.Status413PayloadTooLarge, address.Language);
        }

        var byCode = access.PartnerByCode(input.Text(FormFields.AccessCode), request.HttpContext.Response);
        return await desk.TakeAsync(address, input, byCode, cancellationToken) switch
        {
            FormOutcome.Sent sent => PageAnswer.SeeOther(ReceiptAddress.Of(sent.Receipt, address.Language)),
            FormOutcome.Back back => Show(back.View),
            _ => throw new InvalidOperationException("A form was neither taken in nor given back."),
        };
    }

    private static HttpAnswer Show(FormView view) => PageAnswer.Of(view.Status, FormPage.Of(view));
}
