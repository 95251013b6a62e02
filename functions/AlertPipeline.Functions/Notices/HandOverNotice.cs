using AlertPipeline.Directory;
using AlertPipeline.Notices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notices;

/// <summary>POST /api/v1/notices/{noticeReference}/hand-overs: a person hands a notice over to the trafficking department of a police unit, for the on-call or trafficking role.</summary>
public sealed class HandOverNotice(NoticeDesk desk, DirectoryBook book)
{
    /// <summary>Tells the police and shows the notice.</summary>
    [Function(nameof(HandOverNotice))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/notices/{noticeReference}/hand-overs")] HttpRequest request,
        string noticeReference,
        CancellationToken cancellationToken) =>
        await desk.TakeAsync(request, noticeReference, NoticeWishReader.HandOver, (file, wish, by) => NoticeHandingOver.HandOver(file, wish.Unit, by, book), cancellationToken);
}
