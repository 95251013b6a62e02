using AlertPipeline.Functions.Http;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Reports;

/// <summary>GET /api/v1/reports/{reportId}: what became of a report, for the partner that sent it.</summary>
public sealed class GetReport(Access access, ReportStore reports, CaseStore cases)
{
    /// <summary>Shows a report.</summary>
    [Function(nameof(GetReport))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/reports/{reportId}")] HttpRequest request, string reportId, CancellationToken cancellationToken)
    {
        if (access.Partner(request) is not { } partner)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        if (!Guid.TryParse(reportId, out _) || await reports.FindAsync(reportId, cancellationToken) is not { } report || report.PartnerId != partner.Id)
        {
            return HttpAnswer.Of(Problem.NotFound);
        }

        var root = partner.MayKnowCase && report.CaseId is { } caseId ? await cases.FindRootAsync(caseId, cancellationToken) : null;
        return HttpAnswer.Json(StatusCodes.Status200OK, ReportView.Of(report, root?.Case.Id));
    }
}
