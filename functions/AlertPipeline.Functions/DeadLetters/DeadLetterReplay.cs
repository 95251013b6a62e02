using AlertPipeline.Callbacks;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Puts dead letters back. It is stamped and its report made pending before its message is sent, so that nothing is lost or sent twice.</summary>
public sealed class DeadLetterReplay(DeadLetterStore letters, ReportStore reports, CallbackStore callbacks, QueueSender queue, TimeProvider clock)
{
    /// <summary>Puts one back, unless somebody else does so at this moment; null when there is none.</summary>
    public async Task<DeadLetter?> ReplayAsync(string id, CancellationToken cancellationToken)
    {
        if (await letters.FindAsync(id, cancellationToken) is not { } letter)
        {
            return null;
        }

        var replayed = letter with { ReplayedAt = clock.Now() };
        if (await letters.TryUpdateAsync(replayed, cancellationToken))
        {
            await SendAsync(letter, cancellationToken);
        }

        return replayed;
    }

    private async Task SendAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        if (DeadLetterSubject.ReportId(letter) is { } reportId)
        {
            await ReopenAsync(letter, reportId, cancellationToken);
        }

        await queue.SendRawAsync(letter.Queue, letter.Body, cancellationToken);
    }

    private Task ReopenAsync(DeadLetter letter, string reportId, CancellationToken cancellationToken) => DeadLetterSubject.IsCallback(letter)
        ? callbacks.PutAsync(Callback.Fresh(reportId, clock.Now()), cancellationToken)
        : reports.TryReopenAsync(reportId, clock.Now(), cancellationToken);
}
