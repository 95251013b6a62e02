using AlertPipeline.Functions.Http;
using AlertPipeline.Links;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Links;

/// <summary>GET /api/v1/links?kind=...&amp;id=...: what is linked with a child, case, signal, clue or location, for the on-call or trafficking role.</summary>
public sealed class ListLinks(Access access, LinkEnds ends)
{
    /// <summary>Lists links.</summary>
    [Function(nameof(ListLinks))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/links")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (access.NoticeDesk(request) is null)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        var reading = LinkEndQuery.Read(request.Query["kind"].ToString(), request.Query["id"].ToString());
        return reading.Wish is { } end
            ? HttpAnswer.Json(StatusCodes.Status200OK, await ends.OfAsync(end, cancellationToken))
            : HttpAnswer.Of(Problem.InvalidQuery(reading.Faults));
    }
}
