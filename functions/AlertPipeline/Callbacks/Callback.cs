using NodaTime;

namespace AlertPipeline.Callbacks;

/// <summary>A partner is still to be told that its report changed.</summary>
/// <param name="ReportId">The report; the partner is told what it is at the moment of the send.</param>
/// <param name="Attempts">How often a send was claimed.</param>
/// <param name="NotBefore">Not before this moment again: somebody sends it now, or the last attempt failed.</param>
/// <param name="DispatchedAt">When a queue message about it was last sent.</param>
public sealed record Callback(string ReportId, int Attempts, Instant NotBefore, Instant DispatchedAt)
{
    /// <summary>One that was never tried and whose queue message is on its way.</summary>
    public static Callback Fresh(string reportId, Instant now) => new(reportId, Attempts: 0, NotBefore: now, DispatchedAt: now);
}
