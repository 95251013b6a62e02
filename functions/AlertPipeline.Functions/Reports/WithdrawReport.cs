using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Reports;

/// <summary>POST /api/v1/reports/{reportId}/withdrawals: a partner takes one of its reports back, without a body. The same again gets the same answer.</summary>
public sealed class WithdrawReport(Access access, PartnerReports reports, ReportWithdrawal withdrawal)
{
    /// <summary>Takes a report back.</summary>
    [Function(nameof(WithdrawReport))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/reports/{reportId}/withdrawals")] HttpRequest request,
        string reportId,
        CancellationToken cancellationToken)
    {
        if (!access.TryPartner(request, out var partner, out var refusal))
        {
            return refusal;
        }

        if (!Guid.TryParse(reportId, out _) || await reports.FindAsync(partner, reportId, cancellationToken) is not { } report)
        {
            return HttpAnswer.Of(Problem.NotFound);
        }

        return report.Report.Kind == ReportKind.Withdrawal
            ? HttpAnswer.Of(Problem.NotWithdrawable)
            : ReportAnswer.Accepted(await withdrawal.WithdrawAsync(report, cancellationToken));
    }
}
