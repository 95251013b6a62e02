using AlertPipeline.Cases;
using AlertPipeline.Identity;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Reports;

/// <summary>Takes one report to its end: in a case, its pending mark gone. Doing it twice, or at the same moment, changes nothing.</summary>
public sealed class ReportProcessing(ReportStore reports, CaseSettling settling, TimeProvider clock, ILogger<ReportProcessing> logger)
{
    /// <summary>Processes a report; false when it is not in a case afterwards: there is none of that id, or it is failed until people put it back.</summary>
    public async Task<bool> ProcessAsync(string reportId, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(reportId, cancellationToken) is not { } report)
        {
            ReportLog.Unknown(logger, reportId);
            return false;
        }

        if (report.Status == ReportStatus.Received)
        {
            await EndAsync(report, await settling.SettleAsync(Describe(report), cancellationToken), cancellationToken);
        }

        return report.Status != ReportStatus.Failed;
    }

    private async Task EndAsync(StoredReport report, Case current, CancellationToken cancellationToken)
    {
        var identity = current.Reports.First(known => known.ReportId == report.Id).Identity;
        await reports.EndAsync(report with { Status = ReportStatus.Processed, ChangedAt = clock.Now(), CaseId = current.Id, Identity = identity }, cancellationToken);
        ReportLog.Processed(logger, report.Id, current.Id, identity.ToString());
    }

    private static CaseReport Describe(StoredReport report) => new()
    {
        ReportId = report.Id,
        PartnerId = report.PartnerId,
        ReceivedAt = report.ReceivedAt,
        Facts = IdentityFacts.From(report.Report, report.PartnerId, report.ReceivedAt),
        Urgency = report.Urgency,
        LastSeenAt = report.Report.LastSeen.At,
        MunicipalityCode = report.Report.LastSeen.MunicipalityCode,
    };
}
