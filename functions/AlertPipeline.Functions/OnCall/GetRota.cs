using AlertPipeline.Directory;
using AlertPipeline.Functions.Http;
using AlertPipeline.OnCall;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.OnCall;

/// <summary>GET /api/v1/rota?team=...&amp;from=...&amp;to=...: who is on call when, for the on-call role.</summary>
public sealed class GetRota(Access access, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Shows the shifts.</summary>
    [Function(nameof(GetRota))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/rota")] HttpRequest request)
    {
        if (access.Desk(request) is null)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        var parameters = request.Query.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.ToString(), StringComparer.Ordinal);
        var reading = RotaQuery.Read(parameters, book, clock.Now());
        return reading.Wish is { } query
            ? HttpAnswer.Json(StatusCodes.Status200OK, new RotaView([.. TeamShift.Of(query.Teams, book, query.Within).Select(RotaShiftView.Of)]))
            : HttpAnswer.Of(Problem.InvalidQuery(reading.Faults));
    }
}
