using AlertPipeline.Callbacks;
using AlertPipeline.DeadLetters;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>
/// Puts dead letters back. One is stamped before its message is sent, so that nobody else sends it too, and marked once it was, so that
/// the timer sends what somebody stamped who went away.
/// </summary>
public sealed class DeadLetterReplay(
    DeadLetterStore letters, ReportStore reports, CallbackStore callbacks, QueueSender queues, TimeProvider clock, ILogger<DeadLetterReplay> logger)
{
    /// <summary>Puts one back; false when somebody did before and it has not failed since, or when there is none.</summary>
    public async Task<bool> TryReplayAsync(string id, CancellationToken cancellationToken)
    {
        if (await letters.FindAsync(id, cancellationToken) is not { } stored)
        {
            return false;
        }

        // Before the stamp: what cannot be read cannot be sent either.
        var body = letters.BodyOf(stored);
        if (await letters.ChangeAsync(id, letter => letter.Leave(clock.Now()), cancellationToken) is not { } leaving)
        {
            return false;
        }

        await SendAsync(leaving, body, cancellationToken);
        return true;
    }

    /// <summary>Sends one that was stamped.</summary>
    public async Task FinishAsync(string id, CancellationToken cancellationToken)
    {
        if (await letters.FindAsync(id, cancellationToken) is { Letter.State: DeadLetterState.Leaving } stored)
        {
            await SendAsync(stored.Letter, letters.BodyOf(stored), cancellationToken);
        }
    }

    private async Task SendAsync(DeadLetter letter, BinaryData body, CancellationToken cancellationToken)
    {
        await ReopenAsync(letter.Sample, cancellationToken);
        await queues.SendRawAsync(letter.Queue, body, TimeSpan.Zero, cancellationToken);
        await letters.ChangeAsync(letter.Id, sent => sent.Arrive(), cancellationToken);
        DeadLetterLog.PutBack(logger, letter.Id, letter.Queue);
    }

    private Task ReopenAsync(DeadLetterSample sample, CancellationToken cancellationToken) => sample switch
    {
        { Content: DeadLetterContent.Report, ReportId: { } reportId } => reports.TryReopenAsync(reportId, clock.Now(), cancellationToken),
        { Content: DeadLetterContent.Callback, ReportId: { } reportId } => callbacks.PutAsync(Callback.Fresh(reportId, clock.Now()), cancellationToken),
        _ => Task.CompletedTask,
    };
}
