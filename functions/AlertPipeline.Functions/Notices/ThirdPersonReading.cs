using AlertPipeline.Clues;
using AlertPipeline.Privacy;
using AlertPipeline.Signals;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notices;

/// <summary>Shows what a report says of third persons, and records who asked before it does.</summary>
public sealed class ThirdPersonReading(ReportStore reports, ThirdPersonStore thirdPersons, IKeyedHasher hasher, TimeProvider clock, ILogger<ThirdPersonReading> logger)
{
    /// <summary>What the report says; null when there is no such report, or it says nothing.</summary>
    public async Task<ThirdPersonView?> ReadAsync(string reportId, string desk, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(reportId, cancellationToken) is not { HasClues: true } report)
        {
            return null;
        }

        var now = clock.Now();
        await thirdPersons.RecordReadAsync(reportId, desk, now, SignalRetention.ReadRecordUntil(now), cancellationToken);
        NoticeLog.ThirdPersonsRead(logger, desk, reportId);
        var clues = await thirdPersons.FindAsync(reportId, report.ContentHash, cancellationToken);
        var reads = await thirdPersons.ReadsAsync(reportId, cancellationToken);
        return new ThirdPersonView(
            reportId,
            SignalRetention.ThirdPersonsUntil(report.ReceivedAt),
            clues,
            [.. clues.Read().Where(clue => ClueKeys.Written(clue).Count > 0).Select(clue => ClueId.Of(clue, hasher)).Distinct()],
            [.. reads.Select(read => new ThirdPersonRead(read.Desk, read.At))]);
    }
}
