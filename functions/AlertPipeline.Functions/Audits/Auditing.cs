using AlertPipeline.Audits;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Audits;

/// <summary>
/// Watches the pipeline: people are told of what should not be, and a dead-man's switch outside hears from us only while there is nothing of it,
/// or while the app is worked on.
/// </summary>
public sealed class Auditing(
    AuditObserving observing, CaseRepair repair, MaintenanceWatch maintenance, AuditMemory memory, AuditAlarms alarms, IDeadManSwitch deadManSwitch, WatchOptions options,
    TimeProvider clock, ILogger<Auditing> logger)
{
    /// <summary>Audits once. What is late is mended at once; an audit that follows no other says nothing, because the timers have yet to catch up.</summary>
    public async Task AuditAsync(CancellationToken cancellationToken)
    {
        var observed = await observing.ObserveAsync(cancellationToken);
        var findings = AuditDecision.Of(observed, options.SilentAfter, clock.Now());
        try
        {
            await repair.RepairAsync(observed, cancellationToken);
        }
        finally
        {
            await SayAsync(findings, cancellationToken);
        }
    }

    private async Task SayAsync(IReadOnlyList<AuditFinding> findings, CancellationToken cancellationToken)
    {
        if (!memory.IsWatching(clock.Now()))
        {
            return;
        }

        foreach (var finding in findings)
        {
            AuditLog.Found(logger, finding.Kind, finding.Count, finding.Oldest);
        }

        var mayAlarm = findings.Count > 0 && !await maintenance.IsUnderWayAsync(cancellationToken);
        await (mayAlarm ? alarms.TellAsync(findings, cancellationToken) : PingAsync(cancellationToken));
    }

    private async Task PingAsync(CancellationToken cancellationToken)
    {
        if (!await deadManSwitch.PingAsync(cancellationToken))
        {
            AuditLog.NotPinged(logger);
        }
    }
}
