using AlertPipeline.Directory;
using AlertPipeline.Functions.Forms;
using AlertPipeline.Functions.Pages;
using AlertPipeline.Notices;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NodaTime;

namespace AlertPipeline.Functions.Notices;

/// <summary>
/// /notices/{token}: the page behind the link in a message about a notice. GET and HEAD show nothing of it, because mail scanners follow links; POST shows it, or
/// carries out what its reader decides.
/// </summary>
public sealed class OpenNotice(NoticeActs acts, NoticeStore store, IKeyedHasher hasher, DirectoryBook book, TimeProvider clock)
{
    internal const string Act = "act";
    internal const string Reason = "reason";
    internal const string Review = "review";
    internal const string Dismiss = "dismiss";
    internal const string Accept = "accept";
    internal const string Refuse = "refuse";
    internal const int LongestReason = 500;

    /// <summary>Shows the page, or acts.</summary>
    [Function(nameof(OpenNotice))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "notices/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var page = NoticeLink.Read(token, hasher, clock.Now()) is { } link && book.Find(link.PersonId) is { } reader
            ? HttpMethods.IsPost(request.Method)
                ? await ActAsync(link, reader, await FormInput.ReadAsync(request, cancellationToken) ?? FormInput.Empty, cancellationToken)
                : NoticePage.Cover(link.NoticeId)
            : null;
        return PageAnswer.Of(page is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK, page ?? NoticePage.Invalid).With("Referrer-Policy", "no-referrer");
    }

    private async Task<Page?> ActAsync(NoticeLink link, Person reader, FormInput input, CancellationToken cancellationToken)
    {
        var reason = input.Text(Reason);
        if (Decision(link.Readers, input.Text(Act), now => new NoticeBy(reader.Name, reader.Id, reason, now)) is not { } decide)
        {
            return await ShowAsync(link, NoticePageState.Looking, cancellationToken);
        }

        return reason.Length is 0 or > LongestReason
            ? await ShowAsync(link, NoticePageState.ReasonMissing, cancellationToken)
            : await acts.TakeAsync(link.NoticeId, decide, cancellationToken) switch
            {
                null => null,
                NoticeOutcome.Done done => Show(done.File, link, NoticePageState.Saved),
                _ => await ShowAsync(link, NoticePageState.Changed, cancellationToken),
            };
    }

    private static Func<NoticeFile, Instant, NoticeOutcome>? Decision(NoticeReaders readers, string act, Func<Instant, NoticeBy> by) => (readers, act) switch
    {
        (NoticeReaders.Contacts, Review) => (file, now) => NoticeJudging.Review(file, by(now)),
        (NoticeReaders.Contacts, Dismiss) => (file, now) => NoticeJudging.Dismiss(file, isKnown: false, by(now)),
        (NoticeReaders.Police, Accept or Refuse) => (file, now) => NoticeHandingOver.Answer(file, act == Accept, by(now)),
        _ => null,
    };

    private async Task<Page?> ShowAsync(NoticeLink link, NoticePageState state, CancellationToken cancellationToken) =>
        await store.FindAsync(link.NoticeId, cancellationToken) is { } stored ? Show(stored.File, link, state) : null;

    private Page Show(NoticeFile file, NoticeLink link, NoticePageState state) => NoticePage.Of(NoticeView.Of(file, book), link.Readers, state);
}
