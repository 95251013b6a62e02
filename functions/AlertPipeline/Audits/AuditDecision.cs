using NodaTime;

namespace AlertPipeline.Audits;

/// <summary>Decides which of what an audit saw should not be.</summary>
public static class AuditDecision
{
    /// <summary>The least that anything in a case may take.</summary>
    public static Duration Soonest { get; } = Duration.FromSeconds(30);

    private static readonly Duration Minute = Duration.FromMinutes(1);

    /// <summary>The findings, one of each kind at most; empty when all is well.</summary>
    /// <param name="observed">What was seen.</param>
    /// <param name="silentAfter">How long a timer may be silent.</param>
    /// <param name="now">The present.</param>
    public static IReadOnlyList<AuditFinding> Of(IEnumerable<AuditObservation> observed, Duration silentAfter, Instant now) =>
    [
        .. from seen in observed
           where seen.Since + Allowed(seen.Kind, silentAfter) <= now
           group seen by seen.Kind into alike
           orderby alike.Key
           select new AuditFinding(alike.Key, alike.Sum(seen => seen.Count), alike.Min(seen => seen.Since)),
    ];

    // A single call that storage does not answer is no outage.
    private static Duration Allowed(AuditKind kind, Duration silentAfter) => kind switch
    {
        AuditKind.OverdueStep or AuditKind.UntoldCase or AuditKind.WaitingReport or AuditKind.StorageUnavailable => Minute,
        AuditKind.LateMessage => Soonest,
        AuditKind.MissingHeartbeat => silentAfter,
        _ => Duration.Zero,
    };
}
