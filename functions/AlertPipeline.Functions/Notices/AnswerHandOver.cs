using AlertPipeline.Notices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notices;

/// <summary>POST /api/v1/notices/{noticeReference}/hand-over-answers: what the police say to a notice that was handed over to them, for the on-call or trafficking role.</summary>
public sealed class AnswerHandOver(NoticeDesk desk)
{
    /// <summary>Records it and shows the notice; when they refuse, it is the location's again.</summary>
    [Function(nameof(AnswerHandOver))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/v1/notices/{noticeReference}/hand-over-answers")] HttpRequest request,
        string noticeReference,
        CancellationToken cancellationToken) =>
        await desk.TakeAsync(request, noticeReference, NoticeWishReader.Answer, (file, wish, by) => NoticeHandingOver.Answer(file, wish.Agrees, by), cancellationToken);
}
