using AlertPipeline.Directory;
using AlertPipeline.Functions.Http;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Directory;

/// <summary>GET /api/v1/directory/gaps: where the directory leaves somebody without a person to ring, for the on-call role.</summary>
public sealed class ListDirectoryGaps(Access access, DirectoryBook book, GoneContactStore gone, TimeProvider clock)
{
    /// <summary>Lists gaps.</summary>
    [Function(nameof(ListDirectoryGaps))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/directory/gaps")] HttpRequest request, CancellationToken cancellationToken) =>
        access.Desk(request) is null ? HttpAnswer.Of(access.Refusal(request)) : HttpAnswer.Json(StatusCodes.Status200OK, await ViewAsync(cancellationToken));

    private async Task<DirectoryGapsView> ViewAsync(CancellationToken cancellationToken) =>
        DirectoryGapsView.Of(DirectoryGaps.Of(book, clock.Now()), await gone.AllAsync(book.Version, cancellationToken));
}
