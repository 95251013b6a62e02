using AlertPipeline.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notices;

/// <summary>GET /api/v1/notices/{noticeReference}: one notice with its pieces, for the on-call or trafficking role.</summary>
public sealed class GetNotice(Access access, NoticeOverview overview)
{
    /// <summary>Shows it.</summary>
    [Function(nameof(GetNotice))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/notices/{noticeReference}")] HttpRequest request,
        string noticeReference,
        CancellationToken cancellationToken)
    {
        if (access.NoticeDesk(request) is null)
        {
            return HttpAnswer.Of(access.Refusal(request));
        }

        return await overview.FindAsync(noticeReference.ToUpperInvariant(), cancellationToken) is { } found
            ? HttpAnswer.Json(StatusCodes.Status200OK, found)
            : HttpAnswer.Of(Problem.NotFound);
    }
}
