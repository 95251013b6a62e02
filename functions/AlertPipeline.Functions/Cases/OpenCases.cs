using System.Collections.Concurrent;
using AlertPipeline.Cases;
using AlertPipeline.Reports;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Cases;

/// <summary>Finds every case that is not closed, what is real and what is an exercise each for itself.</summary>
public sealed class OpenCases(CaseStore cases, CaseHints hints, TimeProvider clock)
{
    private const int AtOnce = 16;

    /// <summary>The cases in any order, and the ids of those whose rows cannot be read.</summary>
    public Task<(IReadOnlyList<Case> Cases, IReadOnlyList<string> Unreadable)> FindAsync(CancellationToken cancellationToken) => FindAsync(exercise: null, cancellationToken);

    /// <summary>The cases of an exercise of people in any order, and the ids of all those, real ones too, whose rows cannot be read.</summary>
    public Task<(IReadOnlyList<Case> Cases, IReadOnlyList<string> Unreadable)> FindExercisesAsync(CancellationToken cancellationToken) =>
        FindAsync(ExerciseKind.Drill, cancellationToken);

    private async Task<(IReadOnlyList<Case> Cases, IReadOnlyList<string> Unreadable)> FindAsync(ExerciseKind? exercise, CancellationToken cancellationToken)
    {
        var (found, unreadable) = (new List<Case>(), new ConcurrentBag<string>());
        await foreach (var some in hints.OpenCasesAsync(cancellationToken).Chunk(AtOnce).WithCancellation(cancellationToken))
        {
            var loaded = await Task.WhenAll(some.Select(hint => FollowAsync(hint, unreadable, cancellationToken)));
            found.AddRange(loaded.OfType<Case>().Where(current => current.Exercise == exercise));
        }

        return (found, [.. unreadable.Order()]);
    }

    // A case that is opened again writes its hint anew.
    private async Task<Case?> FollowAsync(CaseHint hint, ConcurrentBag<string> unreadable, CancellationToken cancellationToken)
    {
        var current = await TryFindAsync(hint.CaseId, unreadable, cancellationToken);
        if (current is { IsWorkedOn: false })
        {
            await hints.DropOpenCaseAsync(hint, clock.Now(), cancellationToken);
        }

        return current is { IsWorkedOn: true } ? current : null;
    }

    private async Task<Case?> TryFindAsync(string caseId, ConcurrentBag<string> unreadable, CancellationToken cancellationToken)
    {
        try
        {
            return (await cases.FindAsync(caseId, cancellationToken))?.Case;
        }
        catch (UnreadableRowException)
        {
            unreadable.Add(caseId);
            return null;
        }
    }
}
