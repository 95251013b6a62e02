using AlertPipeline.Storage;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Puts dead letters back. The report is pending again before its message is sent, so that it cannot be lost a second time.</summary>
public sealed class DeadLetterReplay(DeadLetterStore letters, ReportStore reports, QueueSender queue, TimeProvider clock)
{
    /// <summary>Puts one back; null when there is none.</summary>
    public async Task<DeadLetter?> ReplayAsync(string id, CancellationToken cancellationToken)
    {
        if (await letters.FindAsync(id, cancellationToken) is not { } letter)
        {
            return null;
        }

        if (DeadLetterSubject.ReportId(letter) is { } reportId)
        {
            await reports.TryReopenAsync(reportId, clock.Now(), cancellationToken);
        }

        await queue.SendRawAsync(letter.Queue, letter.Body, cancellationToken);
        var replayed = letter with { ReplayedAt = clock.Now() };
        await letters.UpdateAsync(replayed, cancellationToken);
        return replayed;
    }
}
