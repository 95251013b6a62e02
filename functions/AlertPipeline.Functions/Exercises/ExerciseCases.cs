using AlertPipeline.Directory;
using AlertPipeline.Exercises;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Exercises;

/// <summary>Closes the cases of exercises that are over, and deletes them later.</summary>
public sealed class ExerciseCases(
    CaseHints hints, CaseStore cases, CaseErasing erasing, CaseWriter writer, ExerciseWatch watch, DirectoryBook book, TimeProvider clock, ILogger<ExerciseCases> logger)
{
    /// <summary>Closes what is open, unless an exercise is run.</summary>
    public async Task CloseOverAsync(CancellationToken cancellationToken)
    {
        var found = await hints.ExercisesAsync(cancellationToken).ToListAsync(cancellationToken);
        foreach (var hint in found.Count == 0 || await watch.IsUnderWayAsync(cancellationToken) ? [] : found)
        {
            await TryAsync(hint, () => CloseAsync(hint.CaseId, cancellationToken));
        }
    }

    /// <summary>Deletes what was closed a day ago.</summary>
    public async Task DeleteOverAsync(CancellationToken cancellationToken)
    {
        await foreach (var hint in hints.ExercisesAsync(cancellationToken))
        {
            await TryAsync(hint, () => DeleteAsync(hint, cancellationToken));
        }
    }

    /// <summary>Deletes what the app sent itself, whatever became of it.</summary>
    /// <returns>The ids of the cases.</returns>
    public async Task<IReadOnlyList<string>> DeleteSyntheticAsync(CancellationToken cancellationToken)
    {
        var deleted = new List<string>();
        await foreach (var hint in hints.ExercisesAsync(cancellationToken))
        {
            if ((await cases.FindAsync(hint.CaseId, cancellationToken))?.Case is { Exercise: ExerciseKind.Synthetic } current)
            {
                await erasing.EraseAsync(current, cancellationToken);
                deleted.Add(current.Id);
            }
        }

        return deleted;
    }

    private async Task CloseAsync(string caseId, CancellationToken cancellationToken)
    {
        while (await cases.FindAsync(caseId, cancellationToken) is { Case.Exercise: ExerciseKind.Drill } current
            && ExerciseEnding.Close(current.Case, book, clock.Now()) is { Events.IsEmpty: false } change
            && !await writer.TryWriteAsync(current, change, clock.Now(), cancellationToken))
        {
        }
    }

    // One that was merged goes with the case in which it went on.
    private async Task DeleteAsync(CaseHint hint, CancellationToken cancellationToken)
    {
        var (own, root) = ((await cases.FindAsync(hint.CaseId, cancellationToken))?.Case, (await cases.FindRootAsync(hint.CaseId, cancellationToken))?.Case);
        if (own is null)
        {
            await hints.DropExerciseAsync(hint, clock.Now(), cancellationToken);
        }
        else if (root is null || (own.Id == root.Id && ExerciseEnding.IsOver(own, clock.Now())))
        {
            await erasing.EraseAsync(own, cancellationToken);
        }
    }

    // One damaged case must not keep the others.
    private async Task TryAsync(CaseHint hint, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (UnreadableRowException unreadable)
        {
            CaseLog.Unreadable(logger, hint.CaseId, unreadable.InnerException?.GetType().Name);
        }
    }
}
