using AlertPipeline.Notices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notices;

/// <summary>POST /api/v1/notices/{noticeReference}/dismissals: a person puts a notice aside, for the on-call or trafficking role.</summary>
public sealed class DismissNotice(NoticeDesk desk)
{
    /// <summary>Puts it aside and shows the notice; a new piece brings it back.</summary>
    [Function(nameof(DismissNotice))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/notices/{noticeReference}/dismissals")] HttpRequest request,
        string noticeReference,
        CancellationToken cancellationToken) =>
        await desk.TakeAsync(request, noticeReference, NoticeWishReader.Dismissal, (file, wish, by) => NoticeJudging.Dismiss(file, wish.Agrees, by), cancellationToken);
}
