using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Notices;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Notices;

/// <summary>Has the cases and the reporters of a notice learn how it stands. Whoever changed it does so at once; what a crash left, the sweep does.</summary>
public sealed class NoticeFollowUp(NoticeStore store, CaseStore cases, CaseWriter writer, SignalReporters reporters, DirectoryBook book, TimeProvider clock)
{
    /// <summary>Brings a notice to its end, unless it is there.</summary>
    public async Task FinishAsync(string id, CancellationToken cancellationToken)
    {
        while (await store.FindAsync(id, cancellationToken) is { File.Uninformed.Count: > 0 } stored)
        {
            await FinishAsync(stored.File, cancellationToken);
            await store.TryWriteAsync(stored, stored.File.Finished, cancellationToken);
        }
    }

    /// <summary>Brings every notice to its end that is not there.</summary>
    public async Task FinishAllAsync(CancellationToken cancellationToken)
    {
        await foreach (var stored in store.UnfinishedAsync(cancellationToken))
        {
            await FinishAsync(stored.File.Id, cancellationToken);
        }
    }

    private async Task FinishAsync(NoticeFile file, CancellationToken cancellationToken)
    {
        var teller = await TellerAsync(file, cancellationToken);
        foreach (var caseId in file.Uninformed.Select(entry => entry.Value).Distinct())
        {
            await ChangeAsync(caseId, file, tells: caseId == teller, cancellationToken);
        }

        await reporters.TellAsync(file, cancellationToken);
    }

    // From the case of a child that died nothing is sent.
    private async Task<string> TellerAsync(NoticeFile file, CancellationToken cancellationToken)
    {
        foreach (var caseId in file.Cases.Prepend(file.TellIn))
        {
            if (await cases.FindRootAsync(caseId, cancellationToken) is { Case.IsSilenced: false })
            {
                return caseId;
            }
        }

        return file.TellIn;
    }

    private async Task ChangeAsync(string caseId, NoticeFile file, bool tells, CancellationToken cancellationToken)
    {
        while (await cases.FindRootAsync(caseId, cancellationToken) is { Case.Status: not CaseStatus.Tentative } current)
        {
            var now = clock.Now();
            var change = file.Status == NoticeStatus.Dismissed
                ? CaseClusters.Leave(current.Case, file.Id, now)
                : CaseClusters.Join(current.Case, file, tells, book, now);
            if (change.Events.IsEmpty || await writer.TryWriteAsync(current, change, now, cancellationToken))
            {
                return;
            }
        }
    }
}
