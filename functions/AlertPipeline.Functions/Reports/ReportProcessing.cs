using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Notices;
using AlertPipeline.Identity;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Telemetry;
using AlertPipeline.Urgency;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Reports;

/// <summary>Takes one report to its end: in a case, its pending mark gone. Doing it twice, or at the same moment, changes nothing.</summary>
public sealed class ReportProcessing(
    ReportStore reports, CaseStore cases, CaseSettling settling, ClusterSearch clusters, ReportWithdrawal withdrawals, ReportMetrics metrics, DirectoryBook book, IKeyedHasher hasher,
    TimeProvider clock, ILogger<ReportProcessing> logger)
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
            var aboutId = AboutId(report);
            await PrepareAsync(report, aboutId, cancellationToken);
            var current = await FindCaseAsync(report, cancellationToken) ?? await settling.SettleAsync(Describe(report, aboutId), cancellationToken);
            await EndAsync(await clusters.LookAsync(report, current, cancellationToken), current, cancellationToken);
        }

        return report.Status != ReportStatus.Failed;
    }

    private string? AboutId(StoredReport report) => report.Report.About switch
    {
        { ReportId: { } id } => id,
        { PartnerReference: { } reference } => ReportIds.Of(report.PartnerId, report.Exercise, reference, hasher),
        _ => null,
    };

    // What a message is about comes first, whatever the order of the queues. Only reports of a missing child are waited for, and these are about no other: there is no circle.
    private async Task PrepareAsync(StoredReport report, string? aboutId, CancellationToken cancellationToken)
    {
        if (aboutId is null || await reports.FindAsync(aboutId, cancellationToken) is not { } earlier || earlier.PartnerId != report.PartnerId)
        {
            return;
        }

        if (report.Report.Kind == ReportKind.Withdrawal)
        {
            await withdrawals.MarkAsync(earlier, report.ReceivedAt, cancellationToken);
        }

        if (earlier.Report.Kind == ReportKind.Missing)
        {
            await ProcessAsync(earlier.Id, cancellationToken);
        }
    }

    // An earlier run brought it into a case and did not end; a person may have brought it into another one since.
    private async Task<Case?> FindCaseAsync(StoredReport report, CancellationToken cancellationToken) =>
        report.CaseId is { } corrected ? (await cases.FindRootAsync(corrected, cancellationToken))?.Case : null;

    private async Task EndAsync(StoredReport report, Case current, CancellationToken cancellationToken)
    {
        var identity = current.Reports.First(known => known.ReportId == report.Id).Identity;
        var ended = report with { Status = ReportStatus.Processed, ChangedAt = clock.Now(), CaseId = current.Id, Identity = identity };
        await reports.EndAsync(ended, cancellationToken);
        ReportLog.Processed(logger, report.Id, current.Id, identity.ToString());
        metrics.Match(report, identity);
        Spans.About(report.Id, current.Id, outcome: identity.ToWord());
    }

    private CaseReport Describe(StoredReport report, string? aboutId) => Describe(report, aboutId, Routing.Of(report.Report, report.PartnerId, book));

    private CaseReport Describe(StoredReport report, string? aboutId, Route route) => new()
    {
        ReportId = report.Id,
        PartnerId = report.PartnerId,
        Kind = report.Report.Kind,
        ReceivedAt = report.ReceivedAt,
        Withdrawn = report.WithdrawnAt is not null,
        Facts = IdentityFacts.From(report.Report, report.PartnerId, report.ReceivedAt, report.Id, aboutId, SureMunicipality(route)) with
        {
            Batch = report.Batch,
            Exercise = ReportExercise.Of(report),
        },
        Input = UrgencyInput.From(report.Report, report.ReceivedAt, book.NamesProtected(report.Report, report.PartnerId)),
        LastSeenAt = report.Report.LastSeen.At,
        FoundAt = report.Report.Found?.At,
        ExpectedArrivalAt = report.Report.Transit?.ExpectedAt,
        LastDailyRegistrationOn = report.Report.Registration?.LastDailyOn,
        LastWeeklyReportOn = report.Report.Registration?.LastWeeklyOn,
        PoliceKnow = report.Report.Notified.Police == Answer.Yes,
        Route = route,
        Trace = Spans.Here,
    };

    // What follows from words may be another place of that name: then the words themselves are compared.
    private static string? SureMunicipality(Route route) => route.IsFromWords ? null : route.Municipality;
}
