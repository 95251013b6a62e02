using AlertPipeline.Clues;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Exercises;
using AlertPipeline.Functions.Partners;
using AlertPipeline.Functions.Quotas;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;
using AlertPipeline.Signals;
using AlertPipeline.Storage;
using AlertPipeline.Telemetry;
using AlertPipeline.Urgency;

namespace AlertPipeline.Functions.Reports;

/// <summary>Stores a report for good, then says that it is there. An exercise is stored apart, and nothing says so, unless an exercise is run.</summary>
public sealed class ReportIntake(
    PartnerReports reports, ThirdPersonStore thirdPersons, PartnerTurns turns, ExerciseWatch exercises, ReportDispatch dispatch, QuotaBuckets buckets,
    ReportMetrics metrics, DirectoryBook book, IKeyedHasher hasher, IRandomness randomness, TimeProvider clock)
{
    /// <summary>Stores a report, or finds the one that was stored under the same reference; null when that one has another content.</summary>
    public Task<StoredReport?> SubmitAsync(Partner partner, Report report, string? batch, CancellationToken cancellationToken) =>
        turns.InTurnAsync(partner, () => StoreAsync(partner, report, batch, cancellationToken), cancellationToken);

    private async Task<StoredReport?> StoreAsync(Partner partner, Report report, string? batch, CancellationToken cancellationToken)
    {
        var arrived = Arrive(partner, report, batch, apart: partner.Sandbox && !await exercises.TakesAsync(partner, report, cancellationToken));
        if (arrived.HasClues)
        {
            await thirdPersons.AddAsync(arrived.Id, arrived.ContentHash, report.Clues, SignalRetention.ThirdPersonsUntil(arrived.ReceivedAt), cancellationToken);
        }

        var stored = await reports.AddAsync(arrived, cancellationToken);
        if (stored.Status == ReportStatus.Received)
        {
            // A repeat says it again, because the sender of the first may have left before it was said; and whoever leaves now does not stop it.
            await dispatch.SendAsync(stored, CancellationToken.None);
        }

        return stored.ContentHash == arrived.ContentHash ? Accepted(stored) : null;
    }

    private StoredReport Accepted(StoredReport stored)
    {
        metrics.Accept(stored);
        Spans.About(stored.Id, outcome: "accepted");
        return stored;
    }

    private StoredReport Arrive(Partner partner, Report report, string? batch, bool apart)
    {
        var now = clock.Now();
        var urgency = UrgencyAssessment.Of(UrgencyInput.From(report, now, book.NamesProtected(report, partner.Id)));
        return new StoredReport
        {
            Id = report.PartnerReference is { } reference ? ReportIds.Of(partner.Id, partner.Sandbox, reference, hasher) : ReportIds.Fresh(now, randomness),
            PartnerId = partner.Id,
            ReceivedAt = now,
            ChangedAt = now,
            Exercise = partner.Sandbox,
            Apart = apart,
            Status = apart ? ReportStatus.Processed : ReportStatus.Received,
            ContentHash = ReportContent.Hash(report, hasher),
            Queue = ReportQueue.For(urgency.Level, report.LastSeen.At, inBatch: batch is not null, IsInFlood(partner, report), now),
            Batch = batch,
            Report = report with { Clues = ReportedClues.None },
            HasClues = !report.Clues.IsEmpty && !partner.Sandbox,
            Urgency = urgency,
        };
    }

    // What is real never waits behind exercises.
    private bool IsInFlood(Partner partner, Report report) =>
        !partner.Sandbox && ReportPlaces.Of(report) is [var named, ..] && PlaceIdentity.Of(named.Place, partner.Id, book) is { } place && !buckets.Take(place, ReportQueue.OfPlace).Allowed;
}
