using System.Collections.Concurrent;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Cases;

/// <summary>
/// Remembers which hints led nowhere. Each has to stay for a while, because the change that it announces may still be stored: within seconds, unless its
/// process stands still. So it is followed at every run for two minutes, then each time that it is known for twice as long.
/// </summary>
public sealed class IdleHints(TimeProvider clock)
{
    // Longer than a change takes with all its tries.
    private static readonly TimeSpan AtEveryRun = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<DueHint, (long First, long Last)> followed = [];

    /// <summary>Whether a hint has to be followed now. One that was written again is another one.</summary>
    public bool IsToBeFollowed(DueHint hint) =>
        !followed.TryGetValue(hint, out var idle) || clock.GetElapsedTime(idle.First) is var known && (known < AtEveryRun || known >= 2 * clock.GetElapsedTime(idle.First, idle.Last));

    /// <summary>Notes that a hint was followed and led nowhere.</summary>
    public void Note(DueHint hint)
    {
        var now = clock.GetTimestamp();
        followed.AddOrUpdate(hint, (now, now), (_, idle) => idle with { Last = now });
    }

    /// <summary>Forgets all hints but those that are still there.</summary>
    public void Keep(IEnumerable<DueHint> present)
    {
        foreach (var gone in followed.Keys.Except(present))
        {
            followed.TryRemove(gone, out _);
        }
    }
}
