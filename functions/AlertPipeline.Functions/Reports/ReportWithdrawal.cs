using AlertPipeline.Privacy;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Functions.Reports;

/// <summary>
/// Takes a report back. That is a message of its own, about the first one: nothing is erased, the person on call is told at once,
/// and only a person closes the case.
/// </summary>
public sealed class ReportWithdrawal(PartnerReports reports, ReportDispatch dispatch, IKeyedHasher hasher, TimeProvider clock)
{
    /// <summary>Stores the withdrawal of a report, or finds the one that was stored before.</summary>
    public async Task<StoredReport> WithdrawAsync(StoredReport report, CancellationToken cancellationToken)
    {
        var arrived = Arrive(report, clock.Now());
        var stored = await reports.AddAsync(arrived, cancellationToken);
        await MarkAsync(report, stored.ReceivedAt, cancellationToken);
        if (ReferenceEquals(stored, arrived))
        {
            await dispatch.SendAsync(stored, cancellationToken);
        }

        return stored;
    }

    /// <summary>Shows on a report that it was taken back; does nothing where that is shown already.</summary>
    public async Task MarkAsync(StoredReport report, Instant at, CancellationToken cancellationToken)
    {
        while (report.WithdrawnAt is null && !await reports.TryWithdrawAsync(report, at, clock.Now(), cancellationToken))
        {
            report = await reports.ReadAgainAsync(report, cancellationToken) ?? throw new InvalidOperationException($"Report {report.Id} was stored and is gone.");
        }
    }

    private StoredReport Arrive(StoredReport report, Instant now)
    {
        var withdrawal = new Report { Kind = ReportKind.Withdrawal, About = new About(report.Id, PartnerReference: null), Reporter = report.Report.Reporter };
        return new StoredReport
        {
            Id = ReportIds.OfWithdrawal(report.Id, hasher),
            PartnerId = report.PartnerId,
            ReceivedAt = now,
            ChangedAt = now,
            Exercise = report.Exercise,
            Apart = report.Apart,
            Status = report.Apart ? ReportStatus.Processed : ReportStatus.Received,
            ContentHash = ReportContent.Hash(withdrawal, hasher),
            Queue = StorageNames.UrgentReportsQueue,
            Report = withdrawal,
            Urgency = UrgencyAssessment.Of(UrgencyInput.From(withdrawal, now, namesProtectedLocation: false)),
        };
    }
}
