using AlertPipeline.Functions.Http;
using AlertPipeline.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Reports;

/// <summary>GET /api/v1/reports: a partner's own reports in the order of their last change, so that a portal that was down catches up.</summary>
public sealed class ListReports(Access access, ReportChanges changes)
{
    /// <summary>Lists reports.</summary>
    [Function(nameof(ListReports))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/reports")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!access.TryPartner(request, out var partner, out var refusal))
        {
            return refusal;
        }

        var (query, faults) = ChangesQuery.Read(request.Query.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.ToString(), StringComparer.Ordinal));
        return query is null
            ? HttpAnswer.Of(Problem.InvalidQuery(faults))
            : HttpAnswer.Json(StatusCodes.Status200OK, await changes.PageAsync(partner, query, cancellationToken));
    }
}
