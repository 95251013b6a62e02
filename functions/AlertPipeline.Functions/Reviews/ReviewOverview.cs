using System.Collections.Concurrent;
using AlertPipeline.Cases;
using AlertPipeline.Reviews;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Reviews;

/// <summary>Finds everything at which a person has to look, by hints: no case without one is read. Exercises are left out.</summary>
public sealed class ReviewOverview(CaseStore cases, CaseHints hints, TimeProvider clock)
{
    /// <summary>The most that is shown; there are more cases than people can compare then, and the most urgent come first.</summary>
    public const int Most = 200;

    private const int AtOnce = 16;

    /// <summary>The most urgent first, then what has waited longest.</summary>
    public async Task<ReviewList> ListAsync(CancellationToken cancellationToken)
    {
        var (found, unreadable) = (new List<Review>(), new ConcurrentBag<string>());
        await foreach (var some in hints.ReviewsAsync(cancellationToken).Chunk(AtOnce).WithCancellation(cancellationToken))
        {
            found.AddRange((await Task.WhenAll(some.Select(hint => FollowAsync(hint, unreadable, cancellationToken)))).SelectMany(reviews => reviews));
        }

        var all = found.DistinctBy(review => (review.Kind, review.CaseId, review.OtherCaseId)).OrderByDescending(review => review.Level).ThenBy(review => review.Since).ToList();
        return new ReviewList([.. all.Take(Most).Select(ReviewView.Of)], all.Count > Most ? true : null, unreadable.IsEmpty ? null : [.. unreadable.Order()]);
    }

    private async Task<IEnumerable<Review>> FollowAsync(CaseHint hint, ConcurrentBag<string> unreadable, CancellationToken cancellationToken)
    {
        if (await TryFindAsync(hint.CaseId, unreadable, cancellationToken) is not { } current)
        {
            return [];
        }

        var others = await Task.WhenAll(current.Resembles.Select(id => TryFindAsync(id, unreadable, cancellationToken)));
        if (!current.NeedsReview)
        {
            // Where it does, what it resembles can be read again or reopened, and neither writes a hint to this case.
            await hints.DropReviewAsync(hint, clock.Now(), cancellationToken);
        }

        return current.Exercise is not null ? [] : CaseReviews.Of(current).Concat(others.OfType<Case>().Select(other => CaseReviews.Of(current, other)).OfType<Review>());
    }

    private async Task<Case?> TryFindAsync(string caseId, ConcurrentBag<string> unreadable, CancellationToken cancellationToken)
    {
        try
        {
            return (await cases.FindRootAsync(caseId, cancellationToken))?.Case;
        }
        catch (UnreadableRowException)
        {
            unreadable.Add(caseId);
            return null;
        }
    }
}
