namespace AlertPipeline.Audits;

/// <summary>What an audit finds that should not be.</summary>
public enum AuditKind
{
    /// <summary>A step, a review or a warning of an open case was due and did not run.</summary>
    OverdueStep,

    /// <summary>An open case of which nobody was told, though somebody should have been.</summary>
    UntoldCase,

    /// <summary>A message to a person could have been sent and was not.</summary>
    LateMessage,

    /// <summary>An open case whose row cannot be read.</summary>
    UnreadableCase,

    /// <summary>A report was accepted and is in no case yet.</summary>
    WaitingReport,

    /// <summary>A message could not be processed and waits for a person.</summary>
    DeadLetter,

    /// <summary>A layer of a team has nobody on call, now or soon.</summary>
    RotaGap,

    /// <summary>A timer has not run to its end for too long.</summary>
    MissingHeartbeat,

    /// <summary>The report that the app sends itself did not arrive, or none was judged for too long.</summary>
    SyntheticReport,

    /// <summary>Storage does not answer, so that nothing else could be looked at.</summary>
    StorageUnavailable,
}
