using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Reports as their partner sees them: only its own, and those of a partner in the sandbox apart from all that is real.</summary>
public sealed class PartnerReports(ReportStore reports, ExerciseStore exercises)
{
    /// <summary>Stores a new report. When the id is taken, what is stored under it is returned instead.</summary>
    public Task<StoredReport> AddAsync(StoredReport report, CancellationToken cancellationToken) =>
        report.Exercise ? exercises.AddAsync(report, cancellationToken) : reports.AddAsync(report, cancellationToken);

    /// <summary>Finds a report of a partner; null when there is none, or it is another partner's.</summary>
    public async Task<StoredReport?> FindAsync(Partner partner, string reportId, CancellationToken cancellationToken)
    {
        var found = await (partner.Sandbox ? exercises.FindAsync(reportId, cancellationToken) : reports.FindAsync(reportId, cancellationToken));
        return found?.PartnerId == partner.Id ? found : null;
    }

    /// <summary>Reads a report again; null when it is gone.</summary>
    public Task<StoredReport?> ReadAgainAsync(StoredReport report, CancellationToken cancellationToken) =>
        report.Exercise ? exercises.FindAsync(report.Id, cancellationToken) : reports.FindAsync(report.Id, cancellationToken);

    /// <summary>Stores that a report was taken back; false when somebody else changed it first.</summary>
    public Task<bool> TryWithdrawAsync(StoredReport report, Instant at, Instant now, CancellationToken cancellationToken) => report.Exercise
        ? exercises.TryWithdrawAsync(report, at, now, cancellationToken)
        : reports.TryWithdrawAsync(report, at, now, cancellationToken);
}
