using System.Text.Json;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Partners;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Reports;

/// <summary>
/// Stores a report for good, then says that it is there. When the queue does not answer, the sweep says it later.
/// An exercise is stored apart and nothing says that it is there.
/// </summary>
public sealed class ReportIntake(
    PartnerReports reports, PartnerTurns turns, QueueSender queue, IKeyedHasher hasher, IRandomness randomness, TimeProvider clock, ILogger<ReportIntake> logger)
{
    /// <summary>Stores a report, or finds the one that was stored under the same reference; null when that one has another content.</summary>
    public Task<StoredReport?> SubmitAsync(Partner partner, Report report, CancellationToken cancellationToken) =>
        turns.InTurnAsync(partner, () => StoreAsync(partner, report, cancellationToken), cancellationToken);

    private async Task<StoredReport?> StoreAsync(Partner partner, Report report, CancellationToken cancellationToken)
    {
        var arrived = Arrive(partner, report);
        var stored = await reports.AddAsync(arrived, cancellationToken);
        if (ReferenceEquals(stored, arrived) && !stored.Exercise)
        {
            await DispatchAsync(stored, cancellationToken);
        }

        return stored.ContentHash == arrived.ContentHash ? stored : null;
    }

    private StoredReport Arrive(Partner partner, Report report)
    {
        var now = clock.Now();
        var urgency = UrgencyAssessment.Of(UrgencyInput.From(report, now));
        return new StoredReport
        {
            Id = report.PartnerReference is { } reference ? ReportIds.Derived(hasher.Identify(partner.Sandbox ? "exercise" : "report", $"{partner.Id}\n{reference}")) : ReportIds.Fresh(now, randomness),
            PartnerId = partner.Id,
            ReceivedAt = now,
            ChangedAt = now,
            Exercise = partner.Sandbox,
            Status = partner.Sandbox ? ReportStatus.Processed : ReportStatus.Received,
            ContentHash = Convert.ToHexStringLower(hasher.Identify("content", JsonSerializer.Serialize(report, DomainJson.Options))),
            Queue = ReportQueue.For(urgency.Level, report.LastSeen.At, now),
            Report = report,
            Urgency = urgency,
        };
    }

    private async Task DispatchAsync(StoredReport stored, CancellationToken cancellationToken)
    {
        try
        {
            await queue.SendAsync(stored.Queue, new ReportMessage(stored.Id), cancellationToken);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            ReportLog.DispatchFailed(logger, stored.Id, fault.GetType().Name);
        }
    }
}
