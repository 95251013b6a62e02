using System.Collections.Concurrent;
using AlertPipeline.Directory;

namespace AlertPipeline.Functions.Partners;

/// <summary>
/// Lets only so many reports of one partner be stored at the same time in this instance of the app; more of them wait for each other,
/// so that another partner never stands behind all of them. It lives as long as the app does.
/// </summary>
public sealed class PartnerTurns(TimeProvider clock)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<(string PartnerId, int AtOnce), SemaphoreSlim> turns = new();

    /// <summary>Does something for a partner when it is its turn.</summary>
    /// <exception cref="OperationCanceledException">The turn did not come in time: storage is too slow, as it is in an outage.</exception>
    public async Task<T> InTurnAsync<T>(Partner partner, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var turn = turns.GetOrAdd((partner.Id, partner.Limits.AtOnce), key => new SemaphoreSlim(key.AtOnce));
        await WaitAsync(turn, cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task WaitAsync(SemaphoreSlim turn, CancellationToken cancellationToken)
    {
        using var longest = new CancellationTokenSource(LongestWait, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(longest.Token, cancellationToken);
        await turn.WaitAsync(either.Token);
    }
}
