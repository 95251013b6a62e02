using System.Collections.Concurrent;
using AlertPipeline.Audits;
using AlertPipeline.Cases;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Operations;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Audits;

/// <summary>Audits the cases in which something should have happened, from the cases themselves. A case is read once after each change, not at each audit.</summary>
public sealed class CaseAuditing(SuspectCases suspects, CaseStore cases, WatchOptions options, TimeProvider clock, ILogger<CaseAuditing> logger)
{
    private const int AtOnce = 16;
    private const int MostPerRun = 2000;

    // Longer than a change takes with all its tries, from its hint to the case itself.
    private static readonly Duration LongestChange = Duration.FromMinutes(2);

    /// <summary>What waits in any of them.</summary>
    public async Task<IReadOnlyList<AuditObservation>> ObserveAsync(CancellationToken cancellationToken)
    {
        var seen = new ConcurrentBag<AuditObservation>();
        var found = await suspects.FindAsync(clock.Now() - AuditDecision.Soonest, cancellationToken);
        await Lanes.ForEachAsync(found.OrderBy(suspect => suspect.LookAt).Take(MostPerRun), AtOnce, async suspect =>
        {
            foreach (var observed in await ObserveAsync(suspect, cancellationToken))
            {
                seen.Add(observed);
            }
        });
        return [.. seen];
    }

    private async Task<IReadOnlyList<AuditObservation>> ObserveAsync(SuspectCase suspect, CancellationToken cancellationToken)
    {
        try
        {
            var now = clock.Now();
            var current = (await cases.FindAsync(suspect.CaseId, cancellationToken))?.Case;
            var messages = await cases.NotificationsAsync(suspect.CaseId, cancellationToken);
            return current is null ? [] : await JudgeAsync(suspect, current, [.. messages.Select(stored => stored.Notification)], now, cancellationToken);
        }
        catch (UnreadableRowException fault)
        {
            CaseLog.Unreadable(logger, suspect.CaseId, fault.InnerException?.GetType().Name);
            return [new AuditObservation(AuditKind.UnreadableCase, suspect.LookAt)];
        }
    }

    private async Task<IReadOnlyList<AuditObservation>> JudgeAsync(
        SuspectCase suspect, Case current, IReadOnlyList<Notification> messages, Instant now, CancellationToken cancellationToken)
    {
        IReadOnlyList<AuditObservation> seen = [.. CaseAudit.Of(current, messages, now).Select(waiting => waiting with { CaseId = current.Id })];
        var isLate = AuditDecision.Of(seen, options.SilentAfter, now).Count > 0;
        if (!isLate && CaseAudit.IsSettled(current, messages, now) && suspect.LookAt + LongestChange <= now)
        {
            await suspects.SettleAsync(suspect, current.NextDueAt, cancellationToken);
        }

        return seen;
    }
}
