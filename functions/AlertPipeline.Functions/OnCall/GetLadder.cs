using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.OnCall;

/// <summary>GET /api/v1/ladder?level=...&amp;acceptedAt=...&amp;lastSeenAt=...&amp;unit=...: whom a new case would tell when, for the on-call role.</summary>
public sealed class GetLadder(Access access, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Shows the ladder.</summary>
    [Function(nameof(GetLadder))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/ladder")] HttpRequest request)
    {
        if (access.Desk(request) is null)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        var parameters = request.Query.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.ToString(), StringComparer.Ordinal);
        var reading = LadderQuery.Read(parameters, book, clock.Now());
        return reading.Wish is { } query
            ? HttpAnswer.Json(StatusCodes.Status200OK, LadderView.Of(query, book))
            : HttpAnswer.Of(Problem.InvalidQuery(reading.Faults));
    }
}
