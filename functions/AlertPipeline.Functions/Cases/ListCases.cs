using AlertPipeline.Cases;
using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Cases;

/// <summary>GET /api/v1/cases?exercise=...: every case that is not closed, the most urgent first, for the on-call role; exercises only where they are asked for.</summary>
public sealed class ListCases(Access access, CaseOverview overview)
{
    /// <summary>Lists cases.</summary>
    [Function(nameof(ListCases))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/cases")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (access.Desk(request) is null)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        var reading = CaseListQuery.Read(request.Query.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.ToString(), StringComparer.Ordinal));
        return reading.Wish is { } query
            ? HttpAnswer.Json(StatusCodes.Status200OK, await overview.ListAsync(query.Exercises, cancellationToken))
            : HttpAnswer.Of(Problem.InvalidQuery(reading.Faults));
    }
}
