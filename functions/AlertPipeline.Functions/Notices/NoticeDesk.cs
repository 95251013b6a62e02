using AlertPipeline.Cases.Acts;
using AlertPipeline.Functions.Http;
using AlertPipeline.Notices;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace AlertPipeline.Functions.Notices;

/// <summary>Takes in what somebody of the on-call or trafficking role decides about a notice, and shows the notice as it is then.</summary>
public sealed class NoticeDesk(Access access, NoticeActs acts, NoticeOverview overview)
{
    /// <summary>Reads a wish, carries it out and answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="reference">The notice, in whatever case its letters are.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="decide">Decides for a notice and a wish.</param>
    /// <param name="cancellationToken">The caller left.</param>
    public async Task<HttpAnswer> TakeAsync(
        HttpRequest request, string reference, Func<ReadOnlyMemory<byte>, ActReading<NoticeWish>> read, Func<NoticeFile, NoticeWish, NoticeBy, NoticeOutcome> decide, CancellationToken cancellationToken)
    {
        return access.NoticeDesk(request) is { } desk
            ? await WishBody.TakeAsync(request, read, wish => AnswerAsync(reference.ToUpperInvariant(), Decide(wish, desk.Id), cancellationToken), cancellationToken)
            : HttpAnswer.Of(access.Refusal(request));

        Func<NoticeFile, Instant, NoticeOutcome> Decide(NoticeWish wish, string by) => (file, now) => decide(file, wish, new NoticeBy(wish.By, by, wish.Reason, now));
    }

    private async Task<HttpAnswer> AnswerAsync(string id, Func<NoticeFile, Instant, NoticeOutcome> decide, CancellationToken cancellationToken) =>
        await acts.TakeAsync(id, decide, cancellationToken) switch
        {
            NoticeOutcome.Done done => HttpAnswer.Json(StatusCodes.Status200OK, overview.Show(done.File)),
            NoticeOutcome.Refused refused => HttpAnswer.Of(NoticeProblem.Of(refused.Why)),
            _ => HttpAnswer.Of(Problem.NotFound),
        };
}
