using System.Collections.Concurrent;
using AlertPipeline.DeadLetters;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Puts many dead letters back, as many as one request may. One that fails does not hold up the others.</summary>
public sealed class DeadLetterReplays(DeadLetterStore letters, DeadLetterReplay replay, ILogger<DeadLetterReplays> logger)
{
    /// <summary>The most letters that one request puts back.</summary>
    public const int Most = 100;

    private const int AtOnce = 8;

    /// <summary>Puts back what a filter covers and waits, the oldest first.</summary>
    public async Task<ReplayAnswer> ReplayAsync(DeadLetterFilter filter, CancellationToken cancellationToken)
    {
        var covered = (await letters.AllAsync(cancellationToken)).Letters.Where(filter.Covers).ToList();
        var waiting = covered.Where(letter => letter.IsWaiting).OrderBy(letter => letter.RecordedAt).Select(letter => letter.Id).ToList();
        var outcomes = await ReplayAsync(waiting.Take(Most), cancellationToken);
        return new ReplayAnswer(
            [.. outcomes[ReplayOutcome.PutBack]],
            covered.Count - waiting.Count + outcomes[ReplayOutcome.PutBackBefore].Count(),
            [.. outcomes[ReplayOutcome.Failed]],
            Math.Max(0, waiting.Count - Most));
    }

    private async Task<ILookup<ReplayOutcome, string>> ReplayAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var outcomes = new ConcurrentQueue<(ReplayOutcome Outcome, string Id)>();
        await Lanes.ForEachAsync(ids, AtOnce, async id => outcomes.Enqueue((await TryReplayAsync(id, cancellationToken), id)));
        return outcomes.ToLookup(one => one.Outcome, one => one.Id);
    }

    private async Task<ReplayOutcome> TryReplayAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await replay.TryReplayAsync(id, cancellationToken) ? ReplayOutcome.PutBack : ReplayOutcome.PutBackBefore;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            DeadLetterLog.FollowUpFailed(logger, id, fault.GetType().Name);
            return ReplayOutcome.Failed;
        }
    }
}
