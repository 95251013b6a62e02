using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Reports as their partner sees them: only its own, and those of a partner in the sandbox apart from all that is real.</summary>
public sealed class PartnerReports(ReportStore reports, ExerciseStore exercises)
{
    /// <summary>Stores a new report. When the id is taken, what is stored under it is returned instead: an exercise that was processed is not stored apart besides.</summary>
    public async Task<StoredReport> AddAsync(StoredReport report, CancellationToken cancellationToken) =>
        !report.Apart ? await reports.AddAsync(report, cancellationToken)
        : await reports.FindAsync(report.Id, cancellationToken) ?? await exercises.AddAsync(report, cancellationToken);

    /// <summary>Finds a report of a partner; null when there is none, or it is another partner's.</summary>
    public async Task<StoredReport?> FindAsync(Partner partner, string reportId, CancellationToken cancellationToken) =>
        await FindAsync(reportId, partner.Sandbox, cancellationToken) is { } found && found.PartnerId == partner.Id && found.Exercise == partner.Sandbox ? found : null;

    /// <summary>Reads a report again; null when it is gone.</summary>
    public Task<StoredReport?> ReadAgainAsync(StoredReport report, CancellationToken cancellationToken) =>
        report.Apart ? exercises.FindAsync(report.Id, cancellationToken) : reports.FindAsync(report.Id, cancellationToken);

    /// <summary>Stores that a report was taken back; false when somebody else changed it first.</summary>
    public Task<bool> TryWithdrawAsync(StoredReport report, Instant at, Instant now, CancellationToken cancellationToken) => report.Apart
        ? exercises.TryWithdrawAsync(report, at, now, cancellationToken)
        : reports.TryWithdrawAsync(report, at, now, cancellationToken);

    private async Task<StoredReport?> FindAsync(string reportId, bool sandbox, CancellationToken cancellationToken) =>
        await reports.FindAsync(reportId, cancellationToken) ?? (sandbox ? await exercises.FindAsync(reportId, cancellationToken) : null);
}
