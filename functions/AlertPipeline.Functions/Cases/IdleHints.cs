using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
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

    // In a flood there are a hundred thousand: of each only a digest is kept.
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<UInt128, (long First, long Last)>> followed = new(StringComparer.Ordinal);

    /// <summary>Whether a hint has to be followed now. One that was written again is another one.</summary>
    public bool IsToBeFollowed(DueHint hint) =>
        !In(hint.Partition).TryGetValue(DigestOf(hint), out var idle)
        || clock.GetElapsedTime(idle.First) is var known && (known < AtEveryRun || known >= 2 * clock.GetElapsedTime(idle.First, idle.Last));

    /// <summary>Notes that a hint was followed and led nowhere.</summary>
    public void Note(DueHint hint)
    {
        var now = clock.GetTimestamp();
        In(hint.Partition).AddOrUpdate(DigestOf(hint), (now, now), (_, idle) => idle with { Last = now });
    }

    /// <summary>Forgets all hints of a partition but those that are still there.</summary>
    public void Keep(string partition, IEnumerable<DueHint> present)
    {
        var (known, there) = (In(partition), present.Select(DigestOf).ToHashSet());
        foreach (var gone in known.Keys.Where(digest => !there.Contains(digest)))
        {
            known.TryRemove(gone, out _);
        }
    }

    private ConcurrentDictionary<UInt128, (long First, long Last)> In(string partition) => followed.GetOrAdd(partition, _ => []);

    private static UInt128 DigestOf(DueHint hint) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{hint.Row} {hint.ETag}")));
}
