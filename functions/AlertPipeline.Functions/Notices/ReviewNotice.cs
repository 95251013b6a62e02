using AlertPipeline.Notices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notices;

/// <summary>POST /api/v1/notices/{noticeReference}/reviews: a person looked at a notice, and it stands, for the on-call or trafficking role.</summary>
public sealed class ReviewNotice(NoticeDesk desk)
{
    /// <summary>Records it and shows the notice.</summary>
    [Function(nameof(ReviewNotice))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/notices/{noticeReference}/reviews")] HttpRequest request,
        string noticeReference,
        CancellationToken cancellationToken) =>
        await desk.TakeAsync(request, noticeReference, NoticeWishReader.Plain, (file, _, by) => NoticeJudging.Review(file, by), cancellationToken);
}
