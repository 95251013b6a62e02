using AlertPipeline.Cases;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Corrections;

/// <summary>
/// Takes a correction to its end from wherever it stands: holds its cases, changes them one after the other, does what follows and frees them.
/// Doing it twice, or at the same moment, changes nothing; a case that is held has a due hint, so that the timer goes on where a process died.
/// </summary>
public sealed class CorrectionWork(
    CaseStore cases, CaseWriter writer, MatchKeyStore matchKeys, CorrectionFollowUp followUp, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Enough for every report of a burst to join one of the cases once in between.</summary>
    private const int MostRounds = 200;

    /// <summary>Ends a correction, or finds that it is at its end. One whose other case is gone stands on no case afterwards.</summary>
    /// <exception cref="TimeoutException">Others changed the cases all the time; the timer tries again.</exception>
    public async Task FinishAsync(CaseCorrection correction, CancellationToken cancellationToken)
    {
        if (await TryHoldAsync(correction, cancellationToken) && await TryChangeAsync(correction, cancellationToken))
        {
            await followUp.DoAsync(correction, cancellationToken);
        }

        await FreeAsync(correction, cancellationToken);
    }

    // The first case was taken when it began. When it is free again the correction is done.
    private async Task<bool> TryHoldAsync(CaseCorrection correction, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var held = await LoadAsync(correction.Holds, cancellationToken);
            if (!CorrectionHold.IsFor(held[0].Case, correction))
            {
                return false;
            }

            if (CorrectionHold.IsFor(held[^1].Case, correction))
            {
                return true;
            }

            await (IsGone(held[^1].Case, correction) ? GiveUpAsync(held[0], correction, cancellationToken) : TakeAsync(held[^1], correction, cancellationToken));
        }

        throw Busy();
    }

    private async Task TakeAsync(StoredCase row, CaseCorrection correction, CancellationToken cancellationToken)
    {
        if (row.Case.Unfinished is { } other)
        {
            await FinishAsync(other, cancellationToken);
            return;
        }

        var now = clock.Now();
        await writer.TryWriteAsync(row, CorrectionHold.Take(row.Case, correction, now), now, cancellationToken);
    }

    // The first case is held still, so that the other one was never taken and nothing was changed.
    private async Task GiveUpAsync(StoredCase first, CaseCorrection correction, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        await writer.TryWriteAsync(first, CorrectionHold.GiveUp(first.Case, correction, now), now, cancellationToken);
    }

    // Somebody merged it into another case before it was held.
    private static bool IsGone(Case current, CaseCorrection correction) => current.MergedInto is { } into && into != correction.From;

    private async Task<bool> TryChangeAsync(CaseCorrection correction, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var (giver, taker) = (await cases.FindAsync(correction.From, cancellationToken), await cases.FindAsync(correction.To, cancellationToken));
            if (giver is null || new[] { giver, taker }.OfType<StoredCase>().Any(row => !IsHeld(row.Case, correction)))
            {
                return false;
            }

            if (CorrectionStep.Next(correction, giver.Case, taker?.Case, book, clock.Now()) is not { } change)
            {
                return true;
            }

            await StepAsync(correction, change.Case.Id == correction.From ? giver : taker, change, cancellationToken);
        }

        throw Busy();
    }

    private static bool IsHeld(Case current, CaseCorrection correction) => !correction.Holds.Contains(current.Id) || CorrectionHold.IsFor(current, correction);

    private async Task StepAsync(CaseCorrection correction, StoredCase? current, CaseChange change, CancellationToken cancellationToken)
    {
        await Task.WhenAll(Arriving(correction, current?.Case, change.Case).Select(report => matchKeys.LeadAsync(report.Facts, change.Case.Id, cancellationToken)));
        await writer.TryWriteAsync(current, change, clock.Now(), cancellationToken);
    }

    // What leads to a case that is merged whole leads on by itself.
    private static IEnumerable<CaseReport> Arriving(CaseCorrection correction, Case? before, Case after) => before switch
    {
        null or { Status: CaseStatus.Merged } => after.Reports,
        _ => correction.Whole ? [] : after.Reports.Where(report => !before.Has(report.ReportId)),
    };

    // The first case first: as long as it is held, another one that is not was never taken.
    private async Task FreeAsync(CaseCorrection correction, CancellationToken cancellationToken)
    {
        foreach (var id in correction.Frees)
        {
            while (await cases.FindAsync(id, cancellationToken) is { } row && CorrectionHold.IsFor(row.Case, correction)
                && !await writer.TryWriteAsync(row, CorrectionHold.Free(row.Case), clock.Now(), cancellationToken))
            {
            }
        }
    }

    private async Task<StoredCase[]> LoadAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        await Task.WhenAll(ids.Select(async id => await cases.FindAsync(id, cancellationToken) ?? throw new InvalidOperationException($"Case {id} was stored and is gone.")));

    private static TimeoutException Busy() => new("The cases of a correction were changed by others all the time.");
}
