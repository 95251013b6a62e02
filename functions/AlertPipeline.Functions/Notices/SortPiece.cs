using AlertPipeline.Notices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notices;

/// <summary>POST /api/v1/notices/{noticeReference}/pieces/{reportId}/decisions: a piece of a notice does not belong to the others, or does after all, for the on-call or trafficking role.</summary>
public sealed class SortPiece(NoticeDesk desk)
{
    /// <summary>Takes it out or puts it back, and shows the notice.</summary>
    [Function(nameof(SortPiece))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/notices/{noticeReference}/pieces/{reportId}/decisions")] HttpRequest request,
        string noticeReference,
        string reportId,
        CancellationToken cancellationToken) =>
        await desk.TakeAsync(request, noticeReference, NoticeWishReader.Sorting, (file, wish, by) => NoticeJudging.Sort(file, reportId, wish.Agrees, by), cancellationToken);
}
