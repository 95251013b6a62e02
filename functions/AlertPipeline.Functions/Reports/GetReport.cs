using AlertPipeline.Functions.Http;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Reports;

/// <summary>GET /api/v1/reports/{reportId}: what became of a report, for the partner that sent it.</summary>
public sealed class GetReport(Access access, PartnerReports reports, ReportViewing viewing)
{
    /// <summary>Shows a report.</summary>
    [Function(nameof(GetReport))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/reports/{reportId}")] HttpRequest request, string reportId, CancellationToken cancellationToken)
    {
        if (!access.TryPartner(request, out var partner, out var refusal))
        {
            return refusal;
        }

        if (!Guid.TryParse(reportId, out _) || await reports.FindAsync(partner, reportId, cancellationToken) is not { } report)
        {
            return HttpAnswer.Of(Problem.NotFound);
        }

        return HttpAnswer.Json(StatusCodes.Status200OK, await viewing.ShowAsync(partner, report, cancellationToken));
    }
}
