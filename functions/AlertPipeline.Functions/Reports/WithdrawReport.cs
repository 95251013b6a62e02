using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Reports;

/// <summary>POST /api/v1/reports/{reportId}/withdrawals: a partner takes one of its reports back, without a body. The same again gets the same answer.</summary>
public sealed class WithdrawReport(Access access, ReportStore reports, ReportWithdrawal withdrawal)
{
    /// <summary>Takes a report back.</summary>
    [Function(nameof(WithdrawReport))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/reports/{reportId}/withdrawals")] HttpRequest request,
        string reportId,
        CancellationToken cancellationToken)
    {
        if (access.Partner(request) is not { } partner)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        if (!Guid.TryParse(reportId, out _) || await reports.FindAsync(reportId, cancellationToken) is not { } report || report.PartnerId != partner.Id)
        {
            return HttpAnswer.Of(Problem.NotFound);
        }

        return report.Report.Kind == ReportKind.Withdrawal
            ? HttpAnswer.Of(Problem.NotWithdrawable)
            : ReportAnswer.Accepted(await withdrawal.WithdrawAsync(report, cancellationToken));
    }
}
