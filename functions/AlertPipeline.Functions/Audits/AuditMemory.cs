using System.Collections.Concurrent;
using AlertPipeline.Audits;
using AlertPipeline.Modes;
using NodaTime;

namespace AlertPipeline.Functions.Audits;

/// <summary>What this process knows of its audits, also while storage does not answer.</summary>
public sealed class AuditMemory
{
    private static readonly Duration LongestPause = Duration.FromMinutes(2);

    private readonly ConcurrentDictionary<AuditKind, Instant> toldAt = [];
    private readonly Lock gate = new();
    private Instant? failsSince;
    private Instant? lastAt;

    /// <summary>When people were last told of each kind of finding, as far as it is known here.</summary>
    public IReadOnlyDictionary<AuditKind, Instant> ToldAt => toldAt;

    /// <summary>The maintenance that was under way when it was last looked for; null when none was.</summary>
    public TimedMode? Maintenance { get; set; }

    /// <summary>People were told of kinds of findings.</summary>
    public void Tell(IReadOnlyDictionary<AuditKind, Instant> told)
    {
        foreach (var (kind, at) in told)
        {
            toldAt.AddOrUpdate(kind, at, (_, known) => Instant.Max(known, at));
        }
    }

    /// <summary>Notes an audit.</summary>
    /// <returns>Whether there was another one just before. There was none when the process has just started, or stood still.</returns>
    public bool IsWatching(Instant now)
    {
        lock (gate)
        {
            var watched = lastAt is { } last && now - last <= LongestPause;
            lastAt = now;
            return watched;
        }
    }

    /// <summary>Storage answered.</summary>
    public void StorageAnswered()
    {
        lock (gate)
        {
            failsSince = null;
        }
    }

    /// <summary>Storage did not answer.</summary>
    /// <returns>Since when it has not.</returns>
    public Instant StorageFailed(Instant now)
    {
        lock (gate)
        {
            failsSince ??= now;
            return failsSince.Value;
        }
    }
}
