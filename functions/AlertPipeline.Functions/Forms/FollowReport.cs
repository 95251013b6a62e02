using AlertPipeline.Functions.Http;
using AlertPipeline.Functions.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Forms;

/// <summary>
/// /report/receipts/{token}: the receipt of a form, and where its report stands, without an account. GET shows it; POST takes the report back:
/// one tap, because a person on call who hears of it too early only rings back.
/// </summary>
public sealed class FollowReport(Receipts receipts)
{
    /// <summary>Shows the receipt, or takes its report back.</summary>
    [Function(nameof(FollowReport))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "report/receipts/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var language = PageLanguage.Of(request);
        if (!HttpMethods.IsPost(request.Method))
        {
            return await ShowAsync(token, ReceiptTexts.For(language), cancellationToken);
        }

        return FormPost.Refusal(request) is { } refused
            ? ProblemPage.Answer(refused, language)
            : await WithdrawAsync(token, language, cancellationToken);
    }

    private async Task<HttpAnswer> ShowAsync(string token, ReceiptTexts texts, CancellationToken cancellationToken) =>
        await receipts.FindAsync(token, cancellationToken) is { } receipt
            ? PageAnswer.Of(StatusCodes.Status200OK, ReceiptPage.Of(receipt, texts))
            : PageAnswer.Of(StatusCodes.Status404NotFound, ReceiptPage.Invalid(texts));

    private async Task<HttpAnswer> WithdrawAsync(string token, string? language, CancellationToken cancellationToken) =>
        await receipts.TryWithdrawAsync(token, cancellationToken)
            ? PageAnswer.SeeOther(ReceiptAddress.Of(token, language))
            : PageAnswer.Of(StatusCodes.Status404NotFound, ReceiptPage.Invalid(ReceiptTexts.For(language)));
}
