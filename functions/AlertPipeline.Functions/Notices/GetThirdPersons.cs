using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notices;

/// <summary>GET /api/v1/third-persons/{reportId}: what a report says of third persons, for the role that may see that. Each time is recorded.</summary>
public sealed class GetThirdPersons(Access access, ThirdPersonReading reading)
{
    /// <summary>Shows it.</summary>
    [Function(nameof(GetThirdPersons))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/third-persons/{reportId}")] HttpRequest request, string reportId, CancellationToken cancellationToken)
    {
        if (access.ThirdPersonDesk(request) is not { } desk)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        return await reading.ReadAsync(reportId, desk.Id, cancellationToken) is { } found
            ? HttpAnswer.Json(StatusCodes.Status200OK, found)
            : HttpAnswer.Of(Problem.NotFound);
    }
}
