using AlertPipeline.Cases.Acts;
using AlertPipeline.Functions.Http;
using AlertPipeline.Links;
using AlertPipeline.Notices;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;

namespace AlertPipeline.Functions.Links;

/// <summary>Takes in what somebody of the on-call or trafficking role links, and what they take back.</summary>
public sealed class LinkDesk(Access access, PieceLinkStore store, LinkEnds ends, TimeProvider clock)
{
    /// <summary>Reads a wish, carries it out and answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="carryOut">Carries out a wish for a desk.</param>
    /// <param name="cancellationToken">The caller left.</param>
    public async Task<HttpAnswer> TakeAsync<T>(
        HttpRequest request, Func<ReadOnlyMemory<byte>, ActReading<T>> read, Func<T, string, CancellationToken, Task<HttpAnswer>> carryOut, CancellationToken cancellationToken)
        where T : class => access.NoticeDesk(request) is { } desk
            ? await WishBody.TakeAsync(request, read, wish => carryOut(wish, desk.Id, cancellationToken), cancellationToken)
            : HttpAnswer.Of(access.Refusal(request));

    /// <summary>Makes a link; one that stands is shown as it is.</summary>
    public async Task<HttpAnswer> MakeAsync(LinkWish wish, string desk, CancellationToken cancellationToken)
    {
        if (!await ends.ExistsAsync(wish.One, cancellationToken) || !await ends.ExistsAsync(wish.Other, cancellationToken))
        {
            return HttpAnswer.Of(Problem.EndUnknown);
        }

        var act = new LinkAct(Stands: true, wish.By, desk, clock.Now(), wish.Reason);
        return await ChangeAsync(
            DerivedId.Link(wish.One, wish.Other, wish.Ground),
            known => LinkDecision.Make(known, wish.One, wish.Other, wish.Ground, wish.Strength, act),
            cancellationToken);
    }

    /// <summary>Takes a link back; one that does not stand is shown as it is.</summary>
    public Task<HttpAnswer> ReverseAsync(string linkId, NoticeWish wish, string desk, CancellationToken cancellationToken)
    {
        var act = new LinkAct(Stands: false, wish.By, desk, clock.Now(), wish.Reason);
        return ChangeAsync(linkId, known => known is null ? null : LinkDecision.Reverse(known, act), cancellationToken);
    }

    private async Task<HttpAnswer> ChangeAsync(string id, Func<PieceLink?, PieceLink?> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var known = await store.FindAsync(id, cancellationToken);
            var changed = change(known?.Link);
            if (changed is null || await store.TryWriteAsync(known, changed, cancellationToken))
            {
                return (changed ?? known?.Link) is { } link ? HttpAnswer.Json(StatusCodes.Status200OK, EndLinkView.Of(link, link.One)) : HttpAnswer.Of(Problem.NotFound);
            }
        }
    }
}
