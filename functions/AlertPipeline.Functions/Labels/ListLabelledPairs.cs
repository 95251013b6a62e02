using AlertPipeline.Functions.Http;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Labels;

/// <summary>GET /api/v1/labelled-pairs: how pairs of reports compared about which people decided, for the on-call role.</summary>
public sealed class ListLabelledPairs(Access access, LabelledPairStore pairs)
{
    /// <summary>Lists them.</summary>
    [Function(nameof(ListLabelledPairs))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/v1/labelled-pairs")] HttpRequest request, CancellationToken cancellationToken) =>
        access.Desk(request) is null
            ? HttpAnswer.Of(access.Refusal(request))
            : HttpAnswer.Json(StatusCodes.Status200OK, new LabelledPairList(await ReadAsync(cancellationToken)));

    private async Task<IReadOnlyList<LabelledPairView>> ReadAsync(CancellationToken cancellationToken) =>
        await pairs.AllAsync(cancellationToken).Select(LabelledPairView.Of).ToListAsync(cancellationToken);
}
